import { inArray, sql } from "drizzle-orm";
import { live } from "#db/schema/publications.ts";
import { isSlug } from "./isSlug.ts";
import type { ArticleList } from "./ListedArticle.ts";
import { listPage, type ListOptions } from "./listPage.ts";
import { authorTag } from "./Tag.ts";

/** The newest articles that name somebody in their byline, in any role. */
export async function listByAuthor(slug: string, options: ListOptions = {}): Promise<ArticleList> {
  if (!isSlug(slug)) return { articles: [], next: null };
  const theirs = sql`(select p.publication_id from publication_contributors p
    join contributors c on c.id = p.contributor_id where c.slug = ${slug})`;
  return listPage(inArray(live.publicationId, theirs), authorTag(slug), options);
}
