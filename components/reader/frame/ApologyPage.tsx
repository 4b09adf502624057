import type { ReactNode } from "react";
import type { ListedArticle } from "#newsroom/published/ListedArticle.ts";
import { frontAddress } from "../addresses.ts";
import { Teaser } from "../list/Teaser.tsx";
import type { Paper } from "../Paper.ts";
import styles from "./ApologyPage.module.css";
import { PageHead } from "./PageHead.tsx";
import { Sheet } from "./Sheet.tsx";

interface Props {
  paper: Paper;
  /** Nothing is here, or something was and has been withdrawn, or a preview is over. */
  reason: "missing" | "withdrawn" | "preview";
  /** In place of the usual words of why. */
  why?: ReactNode;
  latest: readonly ListedArticle[];
}

/** What a reader finds where there is nothing to read: why, and where to go on. */
export function ApologyPage({ paper, reason, why, latest }: Props) {
  const { say } = paper;
  const title = say(`${reason}.title`);
  return (
    <Sheet
      paper={paper}
      head={<PageHead paper={paper} title={title} description={title} address={null} />}
    >
      <div className={styles.page}>
        <h1>{title}</h1>
        {why ?? <p className={styles.why}>{say(`${reason}.why`)}</p>}
        <p className={styles.front}>
          <a href={frontAddress(paper)}>{say("toFront")}</a>
        </p>
        {latest.length > 0 && (
          <section aria-labelledby="latest" className={styles.latest}>
            <h2 id="latest">{say("latest")}</h2>
            {latest.map((article) => (
              <Teaser
                key={article.shortId}
                {...{ article, paper }}
                size="small"
                hasSection
                hasTime
              />
            ))}
          </section>
        )}
      </div>
    </Sheet>
  );
}
