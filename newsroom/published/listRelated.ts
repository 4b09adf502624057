import { and, eq, ne, sql } from "drizzle-orm";
import { articles } from "#db/schema/articles.ts";
import { live, publications } from "#db/schema/publications.ts";
import { sections } from "#db/schema/sections.ts";
import type { ListedArticle } from "./ListedArticle.ts";
import type { PublishedArticle } from "./PublishedArticle.ts";
import { selectListed } from "./selectListed.ts";
import { sectionTag, topicTag } from "./Tag.ts";

const enough = 4;

/** What to read next: the newest with a tag in common, then the newest of the section. */
export async function listRelated(
  article: Pick<PublishedArticle, "shortId" | "tags" | "section">,
  { hasReadings = false }: { hasReadings?: boolean } = {},
): Promise<ListedArticle[]> {
  const another = ne(articles.shortId, article.shortId);
  const sharesTag = sql`${publications.tags} && ${sql.param(article.tags)}::text[]`;
  const [topic, ...topics] = article.tags.map(topicTag);
  const [tagged, near] = await Promise.all([
    topic === undefined
      ? []
      : selectListed({
          where: and(another, sharesTag, isRecent),
          tags: [topic, ...topics],
          limit: enough,
          hasReadings,
        }),
    selectListed({
      where: and(another, eq(sections.slug, article.section.slug)),
      tags: [sectionTag(article.section.slug)],
      limit: enough,
      hasReadings,
    }),
  ]);
  const known = new Set(tagged.map(({ shortId }) => shortId));
  return [...tagged, ...near.filter(({ shortId }) => !known.has(shortId))].slice(0, enough);
}

/** Bounds the walk through the newest where few articles share a tag. */
const isRecent = sql`${live.firstPublishedAt} > now() - interval '60 days'`;
