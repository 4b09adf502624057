import { and, type SQL, sql } from "drizzle-orm";
import { live } from "#db/schema/publications.ts";
import { isShortId } from "./isShortId.ts";
import type { ArticleList } from "./ListedArticle.ts";
import { selectListed } from "./selectListed.ts";
import type { Tag } from "./Tag.ts";

export interface ListOptions {
  /** The short id of the article after which the list goes on. */
  after?: string | undefined;
  hasReadings?: boolean;
  limit?: number;
}

/** One page of a list. An article keeps its place when it is withdrawn, so a cursor never fails. */
export async function listPage(
  where: SQL | undefined,
  tag: Tag,
  options: ListOptions,
): Promise<ArticleList> {
  const { after, hasReadings = false, limit = 20 } = options;
  if (after !== undefined && !isShortId(after)) return { articles: [], next: null };
  const rows = await selectListed({
    where: and(where, after === undefined ? undefined : isAfter(after)),
    tags: [tag],
    limit: limit + 1,
    hasReadings,
  });
  const articles = rows.slice(0, limit);
  return { articles, next: rows.length > limit ? (articles.at(-1)?.shortId ?? null) : null };
}

const isAfter = (shortId: string) => sql`(${live.leadsAt}, ${live.articleId}) <
  (select leads_at, id from articles where short_id = ${shortId})`;
