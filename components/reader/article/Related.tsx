import type { ListedArticle } from "#newsroom/published/ListedArticle.ts";
import { Teaser } from "../list/Teaser.tsx";
import type { Paper } from "../Paper.ts";
import styles from "./Related.module.css";

export function Related({ articles, paper }: { articles: readonly ListedArticle[]; paper: Paper }) {
  if (articles.length === 0) return null;
  return (
    <section className={styles.related} aria-labelledby="related">
      <h2 id="related">{paper.say("related")}</h2>
      <div className={styles.row}>
        {articles.map((article) => (
          <Teaser
            key={article.shortId}
            article={article}
            paper={paper}
            size="small"
            picture="(min-width: 48rem) 19rem, 7rem"
          />
        ))}
      </div>
    </section>
  );
}
