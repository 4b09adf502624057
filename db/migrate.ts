import { fileURLToPath } from "node:url";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate as run } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";

const migrationsFolder = fileURLToPath(new URL("./migrations", import.meta.url));
/** Any constant will do: two processes that start together migrate one after the other. */
const MIGRATION_LOCK = 20_261_122;

/** Brings the database at `url` to the newest schema. */
export async function migrate(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    await sql`select pg_advisory_lock(${MIGRATION_LOCK})`;
    await run(drizzle(sql), { migrationsFolder });
  } finally {
    await sql.end();
  }
}
