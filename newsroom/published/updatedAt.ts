import { sql } from "drizzle-orm";
import { articles } from "#db/schema/articles.ts";
import { publications } from "#db/schema/publications.ts";

/** When news was last added to an article, or it came back to readers; for queries of `articles`. */
export const updatedAt = sql<Date | null>`(
  select max(u.published_at) from publications u where u.article_id = ${articles.id}
    and (u.act = 'update' or (u.act = 'publish' and u.number > 1)))`.mapWith(
  publications.publishedAt,
);
