import type { ArticleList } from "#newsroom/published/ListedArticle.ts";
import { inMode } from "../addresses.ts";
import { PageHead } from "../frame/PageHead.tsx";
import { Sheet } from "../frame/Sheet.tsx";
import type { Paper } from "../Paper.ts";
import styles from "./ListPage.module.css";
import { ListControls } from "../settings/ListControls.tsx";
import { Teaser } from "./Teaser.tsx";

interface Props {
  paper: Paper;
  title: string;
  description: string;
  /** The list's address without pinyin and cursor. */
  address: string;
  list: ArticleList;
  /** The cursor that this part of the list begins after. */
  after: string | undefined;
  /** The slug of the section whose list it is. */
  section?: string;
}

/** Articles newest first; the list's first part begins with a large one. */
export function ListPage({ paper, title, description, address, list, after, section }: Props) {
  const large = after === undefined && list.articles[0]?.picture ? list.articles.slice(0, 1) : [];
  const rest = list.articles.slice(large.length);
  const from = after === undefined ? "" : `?after=${after}`;
  const tells = { hasSection: section === undefined, hasStandfirst: true, hasTime: true };
  return (
    <Sheet
      paper={paper}
      {...(section !== undefined && { section })}
      head={
        <PageHead
          {...{ paper, title, description }}
          address={address + from}
          {...(section !== undefined && { feeds: address })}
        />
      }
    >
      <div className={styles.page}>
        <header className={styles.head}>
          <h1>{title}</h1>
          <ListControls paper={paper} address={address} after={after} />
        </header>
        {list.articles.length === 0 && <p className={styles.empty}>{paper.say("noArticles")}</p>}
        {large.map((article) => (
          <div key={article.shortId} className={styles.large}>
            <Teaser
              {...tells}
              {...{ article, paper }}
              size="lead"
              level={2}
              picture={wide}
              isFirst
            />
          </div>
        ))}
        <div className={styles.list}>
          {rest.map((article) => (
            <Teaser
              key={article.shortId}
              {...tells}
              {...{ article, paper }}
              size="medium"
              level={2}
              picture="(min-width: 48rem) 16rem, 30vw"
            />
          ))}
        </div>
        {list.next && (
          <p className={styles.more}>
            <a href={`${inMode(address, paper.mode)}?after=${list.next}`} rel="next">
              {paper.say("older")}
            </a>
          </p>
        )}
      </div>
    </Sheet>
  );
}

const wide = "(min-width: 64rem) 46rem, 100vw";
