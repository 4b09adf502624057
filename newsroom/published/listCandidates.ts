import { sql } from "drizzle-orm";
import type { DocumentJSON } from "#editor/DocumentJSON.ts";
import { labelsOf } from "#newsroom/search/indexLive.ts";
import type { FoundArticle } from "./FoundArticle.ts";
import { reading } from "./reading.ts";

interface Which {
  /** Lists of tokens, of which an article must have one whole. */
  wanted: readonly number[][];
  /** The short id of the article after which to go on. */
  after: string | undefined;
  most: number;
  hasReadings: boolean;
}

type Candidate = Omit<FoundArticle, "headline" | "snippet"> & {
  doc: DocumentJSON;
  readings: (string | null)[][] | null;
  labels: string[];
};

/** Live articles that have the tokens, newest first, with all that is needed to see whether they are meant. */
export async function listCandidates(which: Which): Promise<Candidate[]> {
  const { wanted, after, most, hasReadings } = which;
  const readings = hasReadings ? sql`p.readings->'blocks'` : sql`null`;
  const rows = await reading("latest", "sections").execute<
    Candidate & { milliseconds: number }
  >(sql`
    select a.short_id as "shortId", p.slug, p.doc, ${readings} as readings,
      ${labelsOf(sql`p`)} as labels,
      json_build_object('name', s.name, 'slug', s.slug) as section,
      extract(epoch from l.first_published_at)::float8 * 1000 as milliseconds,
      array(select c.name from publication_contributors c
        where c.publication_id = p.id and c.role = 'reporter' order by c.position) as reporters
    from ${newest(wanted, after, most)} as n
    join live l on l.article_id = n.article_id
    join publications p on p.id = l.publication_id
    join articles a on a.id = l.article_id
    join sections s on s.id = l.section_id
    order by n.first_published_at desc, n.article_id desc`);
  return Array.from(rows, ({ milliseconds, ...row }) => ({
    ...row,
    firstPublishedAt: new Date(milliseconds),
  }));
}

function newest(wanted: readonly number[][], after: string | undefined, most: number) {
  const lists = JSON.stringify(wanted);
  return after === undefined
    ? sql`search_newest(${lists}::jsonb, 'infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff', ${most})`
    : sql`(select id, first_published_at from articles where short_id = ${after}) as b,
        lateral search_newest(${lists}::jsonb, b.first_published_at, b.id, ${most})`;
}
