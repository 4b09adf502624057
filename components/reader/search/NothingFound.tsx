import type { ListedArticle } from "#newsroom/published/ListedArticle.ts";
import { searchAddress } from "../addresses.ts";
import { Teaser } from "../list/Teaser.tsx";
import type { Paper } from "../Paper.ts";
import styles from "./NothingFound.module.css";
import { SearchHelp } from "./SearchHelp.tsx";

interface Props {
  paper: Paper;
  query: string;
  terms: readonly string[];
  latest: readonly ListedArticle[];
}

/** That there is nothing, how to ask otherwise, and what there is to read. */
export function NothingFound({ paper, query, terms, latest }: Props) {
  const { say } = paper;
  return (
    <>
      <p className={styles.nothing} role="status">
        {say("search.nothing", { query })}
      </p>
      {terms.length > 1 && (
        <p className={styles.apart}>
          <span>{say("search.apart")}</span>
          {terms.map((term) => (
            <a key={term} href={`${searchAddress(paper)}?q=${encodeURIComponent(term)}`}>
              {term}
            </a>
          ))}
        </p>
      )}
      <SearchHelp paper={paper} />
      {latest.length > 0 && (
        <section className={styles.latest} aria-labelledby="latest">
          <h2 id="latest">{say("latest")}</h2>
          {latest.map((article) => (
            <Teaser key={article.shortId} {...{ article, paper }} size="small" hasSection hasTime />
          ))}
        </section>
      )}
    </>
  );
}
