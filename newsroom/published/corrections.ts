import { sql } from "drizzle-orm";
import { articles } from "#db/schema/articles.ts";
import type { Told } from "./PublishedArticle.ts";

/** As JSON has it: the time in seconds since 1970. */
export type StoredTold = { at: number; text: string; readings: (string | null)[] | null };

export const toldOf = ({ at, text, readings }: StoredTold): Told => ({
  at: new Date(at * 1000),
  text,
  readings: readings ?? [],
});

/** What was put right in an article, the newest first; for queries of `articles`. */
export const corrections = sql<StoredTold[]>`(
  select coalesce(json_agg(json_build_object('at', extract(epoch from c.published_at), 'text', c.note,
    'readings', c.readings->'note') order by c.number desc), '[]')
  from publications c where c.article_id = ${articles.id} and c.act = 'correct')`;
