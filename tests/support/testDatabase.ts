import { randomBytes } from "node:crypto";
import postgres from "postgres";
import { inject } from "vitest";
import { databaseUrl } from "./databaseUrl.ts";

/**
 * The address of a new database with the newest schema and no rows.
 *
 * A test file seldom calls this: it has such a database already, in DATABASE_URL, so that
 * `import { database } from "#db/client.ts"` just works and no file sees another's rows.
 * Nothing has to be dropped or closed: server and process end with the run.
 */
export async function testDatabase(): Promise<string> {
  const name = `test_${randomBytes(6).toString("hex")}`;
  const server = inject("postgresUrl");
  const sql = postgres(server, { max: 1, onnotice: () => undefined });
  await sql`create database ${sql(name)} template ${sql(inject("template"))}`;
  await sql.end();
  return databaseUrl(server, name);
}
