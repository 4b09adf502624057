import type { JSONContent } from "@tiptap/core";
import { and, desc, eq, type SQL, sql } from "drizzle-orm";
import { articles } from "#db/schema/articles.ts";
import { media } from "#db/schema/media.ts";
import { live, publications } from "#db/schema/publications.ts";
import { sections } from "#db/schema/sections.ts";
import type { ListedArticle } from "./ListedArticle.ts";
import { reading } from "./reading.ts";
import { relyOn } from "./reliance.ts";
import { articleTag, type Tag } from "./Tag.ts";

interface Which {
  where?: SQL | undefined;
  /** What an article that came or went would make stale. */
  tags: readonly [Tag, ...Tag[]];
  limit: number;
  hasReadings: boolean;
  /** What goes before the time. */
  first?: SQL;
}

/** Live articles, the newest and the last updated first: every public list is made here, so that none can show more. */
export async function selectListed(which: Which): Promise<ListedArticle[]> {
  const { where, tags, limit, hasReadings, first } = which;
  const newest = [desc(live.leadsAt), desc(live.articleId)];
  const rows = await reading(...tags, "sections")
    .select({
      shortId: articles.shortId,
      slug: publications.slug,
      headline: publications.headline,
      standfirst: publications.standfirst,
      headlineReadings: readings(0, hasReadings),
      standfirstReadings: readings(1, hasReadings),
      headlineNode: node(0, hasReadings),
      standfirstNode: node(1, hasReadings),
      houseTerms: houseTerms(hasReadings),
      section: { name: sections.name, slug: sections.slug },
      picture: { id: media.id, width: media.width, height: media.height, widths: media.widths },
      firstPublishedAt: live.firstPublishedAt,
      leadsAt: live.leadsAt,
      reporters: reporters(),
    })
    .from(live)
    .innerJoin(publications, eq(publications.id, live.publicationId))
    .innerJoin(articles, eq(articles.id, live.articleId))
    .innerJoin(sections, eq(sections.id, live.sectionId))
    .leftJoin(media, eq(media.id, publications.leadMediaId))
    .where(and(where))
    .orderBy(...(first ? [first] : []), ...newest)
    .limit(limit);
  relyOn(rows.map(({ shortId }) => articleTag(shortId)));
  return rows;
}

/** A whole text's readings are large: they are opened only for who reads with pinyin. */
function readings(block: number, isWanted: boolean) {
  return isWanted
    ? sql<(string | null)[] | null>`${publications.readings}->'blocks'->${block}::int`
    : sql<null>`null`;
}

function node(block: number, isWanted: boolean) {
  return isWanted
    ? sql<JSONContent | null>`${publications.doc}->'content'->${block}::int`
    : sql<null>`null`;
}

function houseTerms(isWanted: boolean) {
  return isWanted
    ? sql<string[] | null>`jsonb_path_query_array(
        ${publications.readings}, '$.origins.blocks[0 to 1][*].term')`
    : sql<null>`null`;
}

const reporters = () => sql<string[]>`array(
  select c.name from publication_contributors c
  where c.publication_id = ${publications.id} and c.role = 'reporter' order by c.position)`;

/** The articles whose ids a query answers: asked first and once, whatever the planner makes of the rest. */
export const isAnyOf = (ids: SQL): SQL => sql`${live.articleId} = any(array(${ids}))`;
