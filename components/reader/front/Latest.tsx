import type { ListedArticle } from "#newsroom/published/ListedArticle.ts";
import { articleAddress } from "../addresses.ts";
import type { Paper } from "../Paper.ts";
import { ListedLine } from "../list/ListedLine.tsx";
import { ListedTime } from "../list/ListedTime.tsx";
import styles from "./Latest.module.css";

/** What came in last, by the clock. */
export function Latest({ articles, paper }: { articles: readonly ListedArticle[]; paper: Paper }) {
  if (articles.length === 0) return null;
  return (
    <section className={styles.latest} aria-labelledby="latest">
      <h2 id="latest">{paper.say("latest")}</h2>
      <ol>
        {articles.map((article) => (
          <li key={article.shortId}>
            <ListedTime article={article} paper={paper} />
            <a href={articleAddress(article, paper)}>
              <ListedLine article={article} part="headline" paper={paper} />
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
