import { connection } from "#db/connection.ts";

/** Runs while no event can be written: whatever is done meanwhile must leave nothing behind. */
export async function withBrokenAudit(work: () => Promise<void>): Promise<void> {
  const { sql } = connection();
  await sql.unsafe(`
    create or replace function break_audit() returns trigger language plpgsql as
      $$ begin raise exception 'the audit is broken'; end $$;
    create trigger broken_audit before insert on events for each row execute function break_audit()`);
  try {
    await work();
  } finally {
    await sql`drop trigger if exists broken_audit on events`;
  }
}
