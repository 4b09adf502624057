/**
 * Before the database tests: a throwaway PostgreSQL with one migrated database, from which each
 * test file's own is copied. `npm test` hands its server over in ZHUBI_TEST_POSTGRES; whoever runs
 * vitest by hand (`node_modules/.bin/vitest run tests/newsroom`) gets one for that run.
 */
import postgres from "postgres";
import type { TestProject } from "vitest/node";
import { throwawayPostgres } from "#bin/postgres/throwaway.ts";
import { migrate } from "#db/migrate.ts";
import { databaseUrl } from "./databaseUrl.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** A superuser's address on the test server; `databaseUrl` names a database on it. */
    postgresUrl: string;
    /** The migrated, empty database to copy from. */
    template: string;
  }
}

export default async function prepare({ provide }: TestProject): Promise<() => Promise<void>> {
  const given = process.env.ZHUBI_TEST_POSTGRES;
  const server = given ? { url: given, stop: () => Promise.resolve() } : await throwawayPostgres();
  try {
    const template = `template_${process.pid}`;
    await createMigrated(server.url, template);
    provide("postgresUrl", server.url);
    provide("template", template);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return () => server.stop();
}

async function createMigrated(url: string, template: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  await sql`create database ${sql(template)}`;
  await migrate(databaseUrl(url, template));
  await sql.end();
}
