import type { ListedArticle } from "#newsroom/published/ListedArticle.ts";
import { articleAddress } from "../addresses.ts";
import type { Paper } from "../Paper.ts";
import { Picture } from "../Picture.tsx";
import { phrasesOf } from "../text/phrasesOf.ts";
import { ListedLine } from "./ListedLine.tsx";
import { ListedTime } from "./ListedTime.tsx";
import styles from "./Teaser.module.css";

interface Props {
  article: ListedArticle;
  paper: Paper;
  size: "lead" | "large" | "medium" | "small";
  /** The headline's rank on its page. */
  level?: 2 | 3;
  /** How wide the picture is drawn, as `sizes` wants it; without it there is none. */
  picture?: string | false;
  isFirst?: boolean;
  hasStandfirst?: boolean;
  /** Where the page doesn't already say it. */
  hasSection?: boolean;
  hasReporters?: boolean;
  hasTime?: boolean;
}

/** An article as a list shows it: one link, over the whole of it. */
export function Teaser({ article, paper, size, level = 3, ...has }: Props) {
  const Headline = `h${level}` as const;
  const hasPicture = has.picture && article.picture;
  return (
    <article className={`${styles.teaser} ${styles[size]} ${hasPicture ? styles.pictured : ""}`}>
      {has.picture && article.picture && (
        <div className={styles.picture}>
          <Picture
            picture={article.picture}
            alt=""
            sizes={has.picture}
            isFirst={has.isFirst ?? false}
          />
        </div>
      )}
      <div className={styles.words}>
        {has.hasSection && <p className={styles.section}>{paper.write(article.section.name)}</p>}
        {has.hasReporters && article.reporters.length > 0 && (
          <p className={styles.reporters}>{paper.write(article.reporters.join("　"))}</p>
        )}
        <Headline className={styles.headline} data-phrases={phrasesOf(article.headline)}>
          <a href={articleAddress(article, paper)}>
            <ListedLine article={article} part="headline" paper={paper} />
          </a>
        </Headline>
        {has.hasStandfirst && article.standfirst && (
          <p className={styles.standfirst}>
            <ListedLine article={article} part="standfirst" paper={paper} />
          </p>
        )}
        {has.hasTime && (
          <p className={styles.time}>
            <ListedTime article={article} paper={paper} />
          </p>
        )}
      </div>
    </article>
  );
}
