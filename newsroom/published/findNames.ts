import { eq } from "drizzle-orm";
import { articles } from "#db/schema/articles.ts";
import { live, publications } from "#db/schema/publications.ts";
import { reading } from "./reading.ts";

/** What a live article's address is made of; undefined while readers see none. */
export async function findNames(
  articleId: string,
): Promise<{ slug: string; shortId: string } | undefined> {
  const [names] = await reading("latest")
    .select({ slug: publications.slug, shortId: articles.shortId })
    .from(live)
    .innerJoin(publications, eq(publications.id, live.publicationId))
    .innerJoin(articles, eq(articles.id, live.articleId))
    .where(eq(live.articleId, articleId));
  return names;
}
