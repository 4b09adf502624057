import type { PublishedArticle } from "#newsroom/published/PublishedArticle.ts";
import { correctionsAddress } from "../addresses.ts";
import type { Paper } from "../Paper.ts";
import { PlainLine } from "../text/PlainLine.tsx";
import { fullTime, machineTime } from "../times.ts";
import styles from "./Corrections.module.css";

/** What was wrong and is right now: before the text, and as large, so that nobody quotes the old without knowing. */
export function Corrections({ article, paper }: { article: PublishedArticle; paper: Paper }) {
  const { corrections } = article;
  if (corrections.length === 0) return null;
  return (
    <section
      id="corrections"
      className={styles.corrections}
      aria-label={paper.say("corrections.label")}
    >
      {corrections.map((correction, index) => (
        <div key={index} className={styles.correction}>
          <p className={styles.head}>
            <a href={correctionsAddress(paper)}>{paper.say("corrections.label")}</a>
            <time dateTime={machineTime(correction.at, paper)}>
              {fullTime(correction.at, paper)}
            </time>
          </p>
          <p className={styles.text} data-text="">
            <PlainLine text={correction.text} readings={correction.readings} paper={paper} />
          </p>
        </div>
      ))}
    </section>
  );
}
