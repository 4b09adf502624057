import type postgres from "postgres";
import { EDITION } from "#newsroom/search/EDITION.ts";
import { copyRows } from "./copyRows.ts";
import type { House } from "./openHouse.ts";
import { type MadeArticle, makeArticle } from "./makeArticle.ts";
import { openSentences } from "./sentences.ts";

const BATCH = 1000;
const MANY = 5000;
/** One of so many is by who writes little. */
const SELDOM = 2000;

/**
 * Fills up to so many live articles, oldest first. Each batch is a transaction, so whatever cuts it off, the next
 * call goes on; their keys need no check, so PostgreSQL is spared it (as a superuser may).
 */
export async function fillArticles(
  sql: postgres.Sql,
  house: House,
  wanted: number,
  onProgress: (done: number) => void,
): Promise<void> {
  const [known] = await sql<{ count: number }[]>`
    select count(*)::int as count from articles where short_id like 'b0%'`;
  const sentences = openSentences();
  const newest = { number: wanted - 1, at: house.openedAt };
  const done = known?.count ?? 0;
  // An index is made of many rows in a fraction of the time that they take to find their places in it.
  if (wanted - done > MANY) await sql`drop index if exists search_entries_tokens`;
  for (let from = done; from < wanted; from += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, wanted - from) }, (_, at) => from + at);
    const articles = numbers.map((number) => makeArticle(number, newest, sentences));
    await sql.begin((tx) => copyArticles(tx, house, articles));
    onProgress(from + articles.length);
  }
  await sql`create index if not exists search_entries_tokens on search_entries
    using gin (tokens) with (gin_pending_list_limit = 512)`;
}

async function copyArticles(
  tx: postgres.TransactionSql,
  house: House,
  articles: readonly MadeArticle[],
) {
  await tx`set local session_replication_role = replica`;
  await tx`set local synchronous_commit = off`;
  const reporterOf = ({ number }: MadeArticle) =>
    number % SELDOM === 0 ? house.newcomer : house.reporter;
  const sectionOf = ({ number }: MadeArticle) => of(house.sections, number);
  const pictureOf = ({ number }: MadeArticle) =>
    number % 3 > 0 ? of(house.pictures, number) : null;
  const array = (list: readonly string[]) => `{${list.join(",")}}`;
  const at = ({ publishedAt }: MadeArticle) => publishedAt.toISOString();
  await copyRows(
    tx,
    "articles",
    [
      ..."id short_id state reporter_id section_id doc version headline characters".split(" "),
      ..."tags lead_media_id live_publication_id first_published_at leads_at submitted_at".split(
        " ",
      ),
      ..."created_at updated_at".split(" "),
    ],
    articles.map((one) => [
      ...[one.id, one.shortId, "live", reporterOf(one), sectionOf(one), JSON.stringify(one.doc)],
      ...[1, one.headline, one.characters, array(one.tags), pictureOf(one), one.publicationId],
      ...[at(one), at(one), at(one), at(one), at(one)],
    ]),
  );
  await copyRows(
    tx,
    "publications",
    [
      ..."id article_id number version doc readings headline standfirst slug section_id".split(" "),
      ..."source dateline tags lead_media_id lead_caption lead_credit lead_alt".split(" "),
      ..."act published_by published_at changed_at".split(" "),
    ],
    articles.map((one) => [
      ...[one.publicationId, one.id, 1, 1, JSON.stringify(one.doc)],
      JSON.stringify({ engine: "bench", blocks: one.readings, leadCaption: [] }),
      ...[one.headline, one.standfirst, "bench", sectionOf(one), "", "", array(one.tags)],
      ...[pictureOf(one), "", "", "", "publish", house.editor, at(one), at(one)],
    ]),
  );
  await copyRows(
    tx,
    "publication_contributors",
    ["publication_id", "role", "position", "contributor_id", "name"],
    articles.map((one) => {
      const { id, name } = contributorOf(house, one.number);
      return [one.publicationId, "reporter", 1, id, name];
    }),
  );
  await copyRows(
    tx,
    "live",
    ["article_id", "publication_id", "section_id", "first_published_at", "leads_at"],
    articles.map((one) => [one.id, one.publicationId, sectionOf(one), at(one), at(one)]),
  );
  await copyRows(
    tx,
    "live_bylines",
    ["article_id", "contributor_id", "leads_at"],
    articles.map((one) => [one.id, contributorOf(house, one.number).id, at(one)]),
  );
  await copyRows(
    tx,
    "search_entries",
    ["article_id", "first_published_at", "publication_id", "edition", "tokens"],
    articles.map((one) => [one.id, at(one), one.publicationId, EDITION, `{${one.tokens.join()}}`]),
  );
}

/** The last of them once in a while, the others in turns. */
function contributorOf({ contributors }: House, number: number) {
  const last = contributors.length - 1;
  return of(contributors, number % SELDOM === 0 ? last : (number * 7) % last);
}

function of<Thing>(list: readonly Thing[], number: number): Thing {
  const found = list[number % list.length];
  if (found === undefined) throw new Error("the house has none");
  return found;
}
