import type { FoundList } from "#newsroom/published/FoundArticle.ts";
import type { ListedArticle } from "#newsroom/published/ListedArticle.ts";
import { searchAddress } from "../addresses.ts";
import { PageHead } from "../frame/PageHead.tsx";
import { Sheet } from "../frame/Sheet.tsx";
import type { Paper } from "../Paper.ts";
import { Found } from "./Found.tsx";
import { NothingFound } from "./NothingFound.tsx";
import { SearchForm } from "./SearchForm.tsx";
import { SearchHelp } from "./SearchHelp.tsx";
import styles from "./SearchPage.module.css";

interface Props {
  paper: Paper;
  found: FoundList;
  /** The cursor that this part of the list begins after. */
  after: string | undefined;
  /** What else there is to read where nothing was found. */
  latest: readonly ListedArticle[];
}

/** The box, and what was found, newest first. */
export function SearchPage({ paper, found, after, latest }: Props) {
  const { say, house } = paper;
  const { query, terms } = found;
  const title = query === "" ? say("search.title") : say("search.about", { query });
  const isUnfinished = found.articles.length === 0 && found.next !== null;
  const isNothing = query !== "" && found.articles.length === 0 && !isUnfinished;
  return (
    <Sheet
      paper={paper}
      head={
        <PageHead
          paper={paper}
          title={title}
          description={say("search.description", { name: house.name })}
          address={null}
        />
      }
    >
      <div className={styles.page}>
        <h1 className={styles.title}>{title}</h1>
        <SearchForm paper={paper} query={query} />
        {query === "" && <SearchHelp paper={paper} />}
        {isNothing && after === undefined && (
          <NothingFound paper={paper} query={query} terms={terms} latest={latest} />
        )}
        {isNothing && after !== undefined && <p className={styles.end}>{say("search.end")}</p>}
        {isUnfinished && <p className={styles.end}>{say("search.unfinished", { query })}</p>}
        {found.articles.length > 0 && (
          <section className={styles.list} aria-label={say("search.results")}>
            {found.articles.map((article) => (
              <Found key={article.shortId} article={article} paper={paper} />
            ))}
          </section>
        )}
        {found.next && (
          <p className={styles.more}>
            <a href={askAddress(paper, query, found.next)} rel="next">
              {say("older")}
            </a>
          </p>
        )}
      </div>
    </Sheet>
  );
}

function askAddress(paper: Paper, query: string, after: string): string {
  return `${searchAddress(paper)}?${String(new URLSearchParams({ q: query, after }))}`;
}
