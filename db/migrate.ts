import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import postgres from "postgres";

const migrationsFolder = fileURLToPath(new URL("./migrations", import.meta.url));
/** Any constant will do: two processes that start together migrate one after the other. */
const MIGRATION_LOCK = 20_261_122;

/** Brings the database at `url` to the newest schema. */
export async function migrate(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    if (await isCurrent(sql)) return;
    // Imported late: the migrator brings all of Drizzle, and most starts have nothing to migrate.
    const { drizzle } = await import("drizzle-orm/postgres-js");
    const { migrate: run } = await import("drizzle-orm/postgres-js/migrator");
    await sql`select pg_advisory_lock(${MIGRATION_LOCK})`;
    await run(drizzle(sql), { migrationsFolder });
  } finally {
    await sql.end();
  }
}

/** As the migrator sees it: what was recorded last is as new as the newest there is. */
async function isCurrent(sql: postgres.Sql): Promise<boolean> {
  const [table] = await sql`select to_regclass('drizzle.__drizzle_migrations') as name`;
  if (typeof table?.["name"] !== "string") return false;
  const [done] = await sql`select max(created_at) as newest from drizzle.__drizzle_migrations`;
  return Number(done?.["newest"] ?? 0) >= newestOf(readJournal());
}

interface Journal {
  readonly entries: readonly { readonly when: number }[];
}

const readJournal = () =>
  JSON.parse(readFileSync(`${migrationsFolder}/meta/_journal.json`, "utf8")) as Journal;

const newestOf = ({ entries }: Journal) => Math.max(...entries.map(({ when }) => when));
