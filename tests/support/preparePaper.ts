/**
 * Before the browser tests: a built paper, a throwaway PostgreSQL and in it one seeded database,
 * from which each worker's own is copied. `npm test` hands its server over in ZHUBI_TEST_POSTGRES;
 * whoever runs Playwright by hand (`node_modules/.bin/playwright test tests/e2e/x.spec.ts`) gets
 * one for that run, and a build if the sources have changed.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import postgres from "postgres";
import { throwawayPostgres } from "#bin/postgres/throwaway.ts";
import { databaseUrl } from "./databaseUrl.ts";
import type { SeededPaper } from "./paperServer.ts";

export default async function preparePaper(): Promise<() => Promise<void>> {
  runScript("../../bin/build.ts", {});
  const given = process.env.ZHUBI_TEST_POSTGRES;
  const server = given ? { url: given, stop: () => Promise.resolve() } : await throwawayPostgres();
  const folder = mkdtempSync(path.join(tmpdir(), "zhubi-seeded-"));
  const template = `seeded_${process.pid}`;
  const sql = postgres(server.url, { max: 1, onnotice: () => undefined });
  await sql`create database ${sql(template)}`;
  await sql.end();
  const env = { DATABASE_URL: databaseUrl(server.url, template), ZHUBI_DATA: folder };
  runScript("./seedPaper.ts", env);
  const seeded: SeededPaper = { postgresUrl: server.url, template, folder };
  process.env.ZHUBI_TEST_PAPER = JSON.stringify(seeded);
  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

/** A process of its own, since its rooms read the environment when they are first imported. */
function runScript(script: string, env: Record<string, string>): void {
  const file = fileURLToPath(new URL(script, import.meta.url));
  const { status } = spawnSync(process.execPath, [file], {
    env: { ...process.env, ...env },
    stdio: "inherit",
  });
  if (status !== 0) throw new Error(`${path.basename(file)} failed.`);
}
