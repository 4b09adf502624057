import type { PublishedArticle } from "#newsroom/published/PublishedArticle.ts";
import type { Paper } from "../Paper.ts";
import styles from "./Notices.module.css";

/** The small print under an article, in the words of the day of its publication. */
export function Notices({ article, paper }: { article: PublishedArticle; paper: Paper }) {
  const { say } = paper;
  if (article.notices.length === 0 && article.tags.length === 0) return null;
  return (
    <footer className={styles.notices}>
      <dl>
        {article.tags.length > 0 && (
          <div>
            <dt>{say("tags")}</dt>
            <dd>
              <ul className={styles.tags}>
                {article.tags.map((tag) => (
                  <li key={tag}>{paper.write(tag)}</li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        {article.notices.map(({ kind, text }, index) => (
          <div key={index}>
            <dt>{say(`notices.${kind}`)}</dt>
            <dd>{paper.write(text)}</dd>
          </div>
        ))}
      </dl>
    </footer>
  );
}
