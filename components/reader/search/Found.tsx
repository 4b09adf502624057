import type { FoundArticle } from "#newsroom/published/FoundArticle.ts";
import { articleAddress } from "../addresses.ts";
import type { Paper } from "../Paper.ts";
import { machineTime, shortTime } from "../times.ts";
import styles from "./Found.module.css";
import { Marked } from "./Marked.tsx";

/** An article that was found: one link, over the whole of it, and where in its text. */
export function Found({ article, paper }: { article: FoundArticle; paper: Paper }) {
  const { section, headline, snippet, firstPublishedAt, reporters } = article;
  return (
    <article className={styles.found}>
      <p className={styles.line}>
        <span className={styles.section}>{paper.write(section.name)}</span>
        <time dateTime={machineTime(firstPublishedAt, paper)}>
          {shortTime(firstPublishedAt, paper)}
        </time>
        {reporters.length > 0 && <span>{paper.write(reporters.join("　"))}</span>}
      </p>
      <h2 className={styles.headline}>
        <a href={articleAddress(article, paper)}>
          <Marked pieces={headline} paper={paper} />
        </a>
      </h2>
      {snippet.length > 0 && (
        <p className={styles.snippet}>
          <Marked pieces={snippet} paper={paper} />
        </p>
      )}
    </article>
  );
}
