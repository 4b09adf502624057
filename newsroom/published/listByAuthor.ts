import { sql } from "drizzle-orm";
import { isShortId } from "./isShortId.ts";
import { isSlug } from "./isSlug.ts";
import type { ArticleList } from "./ListedArticle.ts";
import { listPage, type ListOptions } from "./listPage.ts";
import { isAnyOf } from "./selectListed.ts";
import { authorTag } from "./Tag.ts";

/** The newest articles that name somebody in their byline, in any role. */
export async function listByAuthor(slug: string, options: ListOptions = {}): Promise<ArticleList> {
  const { after, limit = 20 } = options;
  if (!isSlug(slug) || (after !== undefined && !isShortId(after))) {
    return { articles: [], next: null };
  }
  const isAfter =
    after === undefined
      ? sql`true`
      : sql`(b.leads_at, b.article_id) <
          (select leads_at, id from articles where short_id = ${after})`;
  const theirs = sql`select b.article_id from live_bylines b
    where b.contributor_id = (select id from contributors where slug = ${slug}) and ${isAfter}
    order by b.leads_at desc, b.article_id desc limit ${limit + 1}`;
  return listPage(isAnyOf(theirs), authorTag(slug), options);
}
