import type { JSONContent } from "@tiptap/core";
import { type SQL, sql } from "drizzle-orm";
import { isShortId } from "./isShortId.ts";
import type { Told } from "./PublishedArticle.ts";
import { reading } from "./reading.ts";
import { relyOn } from "./reliance.ts";
import { articleTag } from "./Tag.ts";

/** What was put right, and the live article in which it was. */
export interface ListedCorrection extends Told {
  /** Names the correction for good: the article's short id and the number of its publication. */
  name: string;
  article: {
    shortId: string;
    slug: string;
    headline: string;
    /** One syllable or null a code point; null where the list was asked for without readings. */
    headlineReadings: (string | null)[] | null;
    headlineNode: JSONContent | null;
    houseTerms: string[] | null;
    section: { name: string; slug: string };
  };
}

export interface CorrectionList {
  corrections: ListedCorrection[];
  next: string | null;
}

interface Options {
  /** The name of the correction after which the list goes on. */
  after?: string | undefined;
  hasReadings?: boolean;
  limit?: number;
}

type Row = Omit<ListedCorrection, "at" | "readings"> & {
  seconds: number;
  readings: (string | null)[] | null;
};

/** Every correction of what readers can see, the newest first. Of a withdrawn article nothing is told here. */
export async function listCorrections(options: Options = {}): Promise<CorrectionList> {
  const { after, hasReadings = false, limit = 20 } = options;
  const place = after === undefined ? sql`true` : placeAfter(after);
  if (!place) return { corrections: [], next: null };
  const onlyIf = (wanted: SQL) => (hasReadings ? wanted : sql`null`);
  const rows = await reading("corrections", "sections").execute<Row>(sql`
    select a.short_id || '-' || c.number as name, c.note as text,
      extract(epoch from c.published_at)::float8 as seconds, c.readings->'note' as readings,
      json_build_object('shortId', a.short_id, 'slug', p.slug, 'headline', p.headline,
        'headlineReadings', ${onlyIf(sql`p.readings->'blocks'->0`)},
        'headlineNode', ${onlyIf(sql`p.doc->'content'->0`)},
        'houseTerms', ${onlyIf(sql`jsonb_path_query_array(p.readings, '$.origins.blocks[0][*].term')`)},
        'section', json_build_object('name', s.name, 'slug', s.slug)) as article
    from publications c
    join live l on l.article_id = c.article_id
    join publications p on p.id = l.publication_id
    join articles a on a.id = l.article_id
    join sections s on s.id = l.section_id
    where c.act = 'correct' and ${place}
    order by c.published_at desc, c.id desc limit ${limit + 1}`);
  const corrections = Array.from(rows.slice(0, limit), ({ seconds, readings, ...row }) => ({
    ...row,
    at: new Date(seconds * 1000),
    readings: readings ?? [],
  }));
  relyOn(corrections.map(({ article }) => articleTag(article.shortId)));
  return { corrections, next: rows.length > limit ? (corrections.at(-1)?.name ?? null) : null };
}

/** A correction keeps its place although its article is withdrawn meanwhile; undefined for what names none. */
function placeAfter(name: string): SQL | undefined {
  const [, shortId = "", number] = /^(.{10})-(\d{1,9})$/.exec(name) ?? [];
  if (!isShortId(shortId)) return undefined;
  return sql`(c.published_at, c.id) < (select published_at, id from publications
    where number = ${Number(number)} and article_id = (select id from articles where short_id = ${shortId}))`;
}
