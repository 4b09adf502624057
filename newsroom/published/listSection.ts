import { eq, sql } from "drizzle-orm";
import { live } from "#db/schema/publications.ts";
import { isSlug } from "./isSlug.ts";
import type { ArticleList } from "./ListedArticle.ts";
import { listPage, type ListOptions } from "./listPage.ts";
import { sectionTag } from "./Tag.ts";

/** The newest articles of a section. */
export async function listSection(slug: string, options: ListOptions = {}): Promise<ArticleList> {
  if (!isSlug(slug)) return { articles: [], next: null };
  return listPage(
    eq(live.sectionId, sql`(select s.id from sections s where s.slug = ${slug})`),
    sectionTag(slug),
    options,
  );
}
