import { z } from "zod";
import { connection } from "#db/connection.ts";
import { cursorOf, CursorTime, readCursor } from "#newsroom/cursor.ts";
import { findArticleFacts } from "./findArticleFacts.ts";

export type HistoryRow = {
  id: string;
  at: Date;
  actor: string;
  /** An ability such as `article.submit`, or `revision.writing` and `revision.import`. */
  kind: string;
  /** For `article.describe`: the fields that were given. */
  fields: string[];
  /** What readers were told: of a correction, or why an article was withdrawn. */
  note: string | null;
  /** For a revision: the document's version. */
  version: number | null;
};
export type HistoryPage = { rows: HistoryRow[]; next: string | undefined };

const PAGE = 50;

/** One page of what befell an article, the newest first: acts upon it and kept revisions. */
export async function listHistory(
  actorId: string,
  { articleId, after }: { articleId: string; after?: string | undefined },
): Promise<HistoryPage> {
  await findArticleFacts(actorId, articleId);
  const [at, id] = readCursor(after, { value: CursorTime, id: z.string().max(40) }) ?? [];
  const { sql } = connection();
  const found = await sql<(HistoryRow & { place: string })[]>`
    select h.id, h.at, h.kind, h.version, h.fields, h.note, h.at::text as place, users.name as actor
    from (
      select e.id::text, e.at, e.actor_id as user_id, e.ability as kind, null::int as version,
        case when e.ability = 'article.describe'
          then array(select jsonb_object_keys(e.detail -> 'fields')) else '{}' end as fields,
        case when e.ability in ('article.correct', 'article.withdraw') then e.detail ->> 'note' end as note
      from events e where e.subject_id = ${articleId}
      union all
      select r.id::text, r.created_at, r.user_id, 'revision.' || r.cause, r.version, '{}', null
      from revisions r where r.article_id = ${articleId} and r.cause in ('writing', 'import')
    ) h join users on users.id = h.user_id
    where ${at === undefined || id === undefined ? sql`true` : sql`(h.at, h.id) < (${at}::timestamptz, ${id})`}
    order by h.at desc, h.id desc limit ${PAGE + 1}`;
  const rows = found.slice(0, PAGE);
  const last = rows.at(-1);
  const next = found.length > PAGE && last ? cursorOf(last.place, last.id) : undefined;
  return { rows: rows.map(({ place: _, ...row }) => row), next };
}
