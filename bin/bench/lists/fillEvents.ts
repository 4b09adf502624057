import type postgres from "postgres";

const BATCH = 50_000;

/** Fills up to so many events, as the acts that articles go through leave them; made in PostgreSQL itself. */
export async function fillEvents(
  sql: postgres.Sql,
  wanted: number,
  onProgress: (done: number) => void,
): Promise<void> {
  const [known] = await sql<{ count: number }[]>`select count(*)::int as count from events`;
  const [of] = await sql<{ total: number }[]>`select count(*)::int as total from articles`;
  const total = of?.total ?? 0;
  for (let done = known?.count ?? 0; done < wanted;) {
    const most = Math.min(BATCH, wanted - done);
    await sql.begin(async (tx) => {
      await tx`set local session_replication_role = replica`;
      await tx`set local synchronous_commit = off`;
      await tx`
        insert into events (at, actor_id, ability, subject_id, detail)
        select a.created_at - random() * interval '4 hours', a.reporter_id,
          (array['article.describe', 'article.submit', 'article.publish', 'article.comment'])[1 + n / ${total}::int % 4],
          a.id, jsonb_build_object('version', n % 90)
        from generate_series(${done}::int, ${done + most - 1}::int) as n
        join (select id, created_at, reporter_id, row_number() over (order by id) - 1 as place
          from articles) as a on a.place = n % ${total}::int`;
    });
    done += most;
    onProgress(done);
  }
}
