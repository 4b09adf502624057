import type { Front } from "#newsroom/published/arrangeFront.ts";
import { frontAddress, plain } from "../addresses.ts";
import { DrawnSheet } from "../frame/DrawnSheet.tsx";
import { Foot } from "../frame/Foot.tsx";
import { PageHead } from "../frame/PageHead.tsx";
import { SkipLink } from "../frame/Sheet.tsx";
import { Teaser } from "../list/Teaser.tsx";
import type { Paper } from "../Paper.ts";
import { BandView } from "./BandView.tsx";
import styles from "./FrontPage.module.css";
import { Latest } from "./Latest.tsx";
import { Masthead } from "./Masthead.tsx";

/** The paper's front: one lead, two seconds, the latest, then a band for each section. */
export function FrontPage({ paper, front }: { paper: Paper; front: Front }) {
  const { house } = paper;
  const address = frontAddress(plain);
  return (
    <DrawnSheet
      paper={paper}
      head={
        <PageHead
          paper={paper}
          description={house.motto || house.name}
          address={address}
          feeds=""
        />
      }
    >
      <SkipLink paper={paper} />
      <Masthead paper={paper} />
      <main id="main" tabIndex={-1} className={styles.front}>
        <section className={styles.top} aria-label={paper.say("topStories")}>
          {front.lead && (
            <div className={styles.lead}>
              <Teaser
                {...{ article: front.lead, paper }}
                size="lead"
                level={2}
                picture="(min-width: 75rem) 42rem, 100vw"
                isFirst
                hasSection
                hasStandfirst
                hasTime
              />
            </div>
          )}
          <div className={styles.seconds}>
            {front.seconds.map((article) => (
              <Teaser
                key={article.shortId}
                {...{ article, paper }}
                size="large"
                level={2}
                picture="(min-width: 75rem) 19rem, 50vw"
                hasSection
                hasStandfirst
              />
            ))}
          </div>
          <Latest articles={front.latest} paper={paper} />
        </section>
        <div className={styles.bands}>
          {front.bands.map((band) => (
            <BandView key={band.section.slug} band={band} bands={front.bands} paper={paper} />
          ))}
        </div>
      </main>
      <Foot paper={paper} />
    </DrawnSheet>
  );
}
