import { desc, sql } from "drizzle-orm";
import { publications } from "#db/schema/publications.ts";
import type { ListedArticle } from "./ListedArticle.ts";
import type { PublishedArticle } from "./PublishedArticle.ts";
import { isAnyOf, selectListed } from "./selectListed.ts";
import { sectionTag, topicTag } from "./Tag.ts";

const enough = 4;
/** How many of the newest are looked at for a tag in common: few articles may share one. */
const looked = 400;

/** What to read next: the newest with a tag in common, then the newest of the section. */
export async function listRelated(
  article: Pick<PublishedArticle, "shortId" | "tags" | "section">,
  { hasReadings = false }: { hasReadings?: boolean } = {},
): Promise<ListedArticle[]> {
  const sharesTag = (tags: unknown) => sql`${tags} && ${sql.param(article.tags)}::text[]`;
  const newest = sql`order by l.leads_at desc, l.article_id desc`;
  const another = sql`l.article_id <> (select id from articles where short_id = ${article.shortId})`;
  const tagged = sql`(select l.article_id from (select * from live l ${newest} limit ${looked}) l
    join publications p on p.id = l.publication_id
    where ${sharesTag(sql`p.tags`)} and ${another} ${newest} limit ${enough})`;
  const near = sql`(select l.article_id from live l
    where l.section_id = (select s.id from sections s where s.slug = ${article.section.slug})
      and ${another} ${newest} limit ${enough})`;
  return selectListed({
    where: isAnyOf(article.tags.length > 0 ? sql`${tagged} union all ${near}` : near),
    tags: [sectionTag(article.section.slug), ...article.tags.map(topicTag)],
    first: desc(sharesTag(publications.tags)),
    limit: enough,
    hasReadings,
  });
}
