import { connection } from "#db/connection.ts";

export type Due = { articleId: string; scheduledBy: string };

/** What is due and at whose wish, the longest due first; not what an act is upon at this moment. */
export async function listDue(): Promise<Due[]> {
  const { sql } = connection();
  return sql<Due[]>`
    select s.article_id as "articleId", s.scheduled_by as "scheduledBy"
    from schedules s join articles a on a.id = s.article_id
    where s.due_at <= clock_timestamp() and s.refusal is null
    order by s.due_at, s.article_id limit 20 for update of a skip locked`;
}

/** Milliseconds until the next time that was set, by the database's clock; undefined where none was. */
export async function timeToNextDue(): Promise<number | undefined> {
  const { sql } = connection();
  const [row] = await sql<{ wait: number | null }[]>`
    select extract(epoch from min(due_at) - clock_timestamp())::float8 * 1000 as wait
    from schedules where refusal is null`;
  return row?.wait ?? undefined;
}
