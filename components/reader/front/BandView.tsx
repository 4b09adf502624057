import type { Band } from "#newsroom/published/arrangeFront.ts";
import { sectionAddress } from "../addresses.ts";
import { Teaser } from "../list/Teaser.tsx";
import type { Paper } from "../Paper.ts";
import styles from "./BandView.module.css";

type Shape = "feature" | "row" | "half" | "mirror" | "columns";

const shapes = ["feature", "row", "half", "half", "mirror", "columns"] as const;
const room: Record<Shape, number> = { feature: 4, row: 4, half: 4, mirror: 4, columns: 4 };

/**
 * A section keeps its shape from day to day, by its place in the paper. Neighbours never look alike
 * but for the pair of halves, which share a row: one that has to stand alone becomes a feature.
 */
function shapeOf({ section }: Band, { bands, paper }: Pick<Props, "bands" | "paper">): Shape {
  const shapeAt = (place: number) => shapes[place % shapes.length] ?? "row";
  const place = paper.sections.findIndex(({ slug }) => slug === section.slug);
  if (shapeAt(place) !== "half") return shapeAt(place);
  const partner = paper.sections[shapeAt(place + 1) === "half" ? place + 1 : place - 1];
  return bands.some((band) => band.section.slug === partner?.slug) ? "half" : "feature";
}

interface Props {
  band: Band;
  /** All of the page's, this one among them. */
  bands: readonly Band[];
  paper: Paper;
}

/** A section's part of the front page. */
export function BandView({ band, bands, paper }: Props) {
  const { section } = band;
  const shape = shapeOf(band, { bands, paper });
  const articles = band.articles.slice(0, room[shape]);
  const isEven = shape === "row" || shape === "columns";
  return (
    <section className={`${styles.band} ${styles[shape]}`} aria-labelledby={`band-${section.slug}`}>
      <h2 id={`band-${section.slug}`}>
        <a href={sectionAddress(section, paper)}>{section.name}</a>
      </h2>
      <div className={styles.articles} data-count={articles.length}>
        {articles.map((article, index) => (
          <Teaser
            key={article.shortId}
            {...{ article, paper }}
            size={index === 0 && !isEven ? "large" : shape === "half" ? "small" : "medium"}
            picture={pictureSize(shape, index)}
            hasStandfirst={shape !== "half" || index === 0}
            hasReporters={shape === "columns"}
          />
        ))}
      </div>
    </section>
  );
}

/** How wide the picture is drawn, where the shape gives that place one. */
function pictureSize(shape: Shape, index: number): string | false {
  if (shape === "row") return "(min-width: 48rem) 19rem, 9rem";
  if (index > 0) return shape === "feature" && "10rem";
  return shape !== "columns" && "(min-width: 64rem) 43rem, 100vw";
}
