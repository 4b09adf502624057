import { and, desc, eq, sql } from "drizzle-orm";
import { articles } from "#db/schema/articles.ts";
import { live, publications } from "#db/schema/publications.ts";
import { reading } from "./reading.ts";

/** Google's bounds. */
const MOST = 1000;
const isNews = sql`${live.firstPublishedAt} > now() - interval '2 days'`;

/** The live articles of the last two days, newest first. */
export async function listNews() {
  return reading("latest")
    .select({
      shortId: articles.shortId,
      slug: publications.slug,
      headline: publications.headline,
      firstPublishedAt: live.firstPublishedAt,
    })
    .from(live)
    .innerJoin(publications, eq(publications.id, live.publicationId))
    .innerJoin(articles, eq(articles.id, live.articleId))
    .where(and(isNews))
    .orderBy(desc(live.firstPublishedAt), desc(live.articleId))
    .limit(MOST);
}
