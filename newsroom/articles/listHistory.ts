import { z } from "zod";
import { connection } from "#db/connection.ts";
import { cursorOf, CursorTime, readCursor } from "#newsroom/cursor.ts";
import { findArticleFacts } from "./findArticleFacts.ts";

export type HistoryRow = {
  id: string;
  at: Date;
  actor: string;
  /** An ability such as `article.submit`, `article.publishDue` for what went out at the time that was set, or `revision.writing` and `revision.import`. */
  kind: string;
  /** For `article.describe`: the fields that were given. */
  fields: string[];
  /** What readers were told: of a correction, or why an article was withdrawn. */
  note: string | null;
  /** For what is set to a time, or came of that: which time. */
  dueAt: Date | null;
  /** Why it goes out before its embargo ends, where somebody decided so. */
  reason: string | null;
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
  const found = await sql<Found[]>`
    select h.id, h.at, h.kind, h.version, h.fields, h.note, h.due_at as "dueAt", h.reason, h.at::text as place, users.name as actor
    from (
      select e.id::text, e.at, e.actor_id as user_id, null::int as version,
        case when e.ability = 'article.publish' and e.detail ? 'dueAt'
          then 'article.publishDue' else e.ability end as kind,
        (e.detail ->> 'dueAt')::timestamptz as due_at, e.detail #>> '{override,reason}' as reason,
        case when e.ability = 'article.describe'
          then array(select jsonb_object_keys(e.detail -> 'fields')) else '{}' end as fields,
        case when e.ability in ('article.correct', 'article.withdraw') then e.detail ->> 'note' end as note
      from events e where e.subject_id = ${articleId}
      union all
      select r.id::text, r.created_at, r.user_id, r.version, 'revision.' || r.cause, null, null, '{}', null
      from revisions r where r.article_id = ${articleId} and r.cause in ('writing', 'import')
    ) h join users on users.id = h.user_id
    where ${at === undefined || id === undefined ? sql`true` : sql`(h.at, h.id) < (${at}::timestamptz, ${id})`}
    order by h.at desc, h.id desc limit ${PAGE + 1}`;
  const rows = found.slice(0, PAGE);
  const last = rows.at(-1);
  const next = found.length > PAGE && last ? cursorOf(last.place, last.id) : undefined;
  return { rows: rows.map(told), next };
}

/** Drizzle has the driver leave times as text. */
type Found = Omit<HistoryRow, "at" | "dueAt"> & { at: string; dueAt: string | null; place: string };

const told = ({ place: _, at, dueAt, ...row }: Found): HistoryRow => ({
  ...row,
  at: new Date(at),
  dueAt: dueAt === null ? null : new Date(dueAt),
});
