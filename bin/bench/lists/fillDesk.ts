import type postgres from "postgres";
import type { House } from "./openHouse.ts";

/**
 * What readers don't see: for twenty live articles there is one that is being written, waits, came back or was
 * withdrawn; one of two is assigned to the newcomer. Made in PostgreSQL itself, from what is live.
 */
export async function fillDesk(sql: postgres.Sql, house: House): Promise<void> {
  await sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`set local synchronous_commit = off`;
    await tx`
      insert into articles (id, short_id, state, reporter_id, section_id, doc, version, headline,
        characters, tags, first_published_at, submitted_at, created_at, updated_at)
      select overlay(a.id::text placing '2' from 16 for 1)::uuid, 'd' || substr(a.short_id, 2),
        s.state::article_state, a.reporter_id, a.section_id, a.doc, a.version, a.headline,
        a.characters, a.tags, case when s.state = 'withdrawn' then a.first_published_at end,
        case when s.state <> 'draft' then a.created_at end, a.created_at, a.updated_at
      from (select *, row_number() over (order by id) as place from articles
        where short_id like 'b0%') as a
      cross join lateral (select (array['draft', 'withdrawn', 'draft', 'submitted', 'draft',
        'withdrawn', 'draft', 'returned'])[1 + a.place / 20 % 8] as state) as s
      where a.place % 20 = 0
      on conflict (short_id) do nothing`;
    await tx`
      insert into article_assignees (article_id, user_id)
      select d.id, ${house.newcomer}::uuid from (select id, row_number() over (order by id) as place
        from articles where short_id like 'd0%') as d
      where d.place % 2 = 0
      on conflict do nothing`;
  });
}
