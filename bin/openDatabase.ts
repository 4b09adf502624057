import path from "node:path";
import type { Env } from "#readEnv.ts";
import { checkDatabase } from "./checkDatabase.ts";
import { tryLock } from "./lock.mjs";
import { startPostgres } from "./postgres.ts";
import { Refusal } from "./refusal.ts";
import type { Run } from "./runCommand.ts";
import { say, step } from "./say.ts";

/**
 * DATABASE_URL's database where it is set, else the embedded PostgreSQL of the data folder. It is closed after all
 * that is opened from now on; its address comes once it takes connections.
 */
export async function openDatabase(
  run: Run,
  folder: string,
  given: string | undefined,
): Promise<{ readonly url: Promise<Env["DATABASE_URL"]> }> {
  if (given) {
    await step("Looking at the database of DATABASE_URL", () => checkDatabase(given));
    return { url: Promise.resolve(given) };
  }
  await run.open(
    () => hold(folder),
    (release) => release(),
  );
  const server = run.open(
    () =>
      step(`Starting PostgreSQL in ${path.relative("", folder) || folder}`, () =>
        startPostgres({ folder, say }),
      ),
    ({ stop }) => stop(),
  );
  return { url: server.then(({ url }) => url) };
}

/** One embedded PostgreSQL serves one command: another one would find its files changing. */
function hold(folder: string): Promise<() => void> {
  const release = tryLock(path.join(folder, "lock"));
  if (release) return Promise.resolve(release);
  throw new Refusal(
    `Another command of Zhubi runs on the data folder ${folder}; stop it, or set ZHUBI_DATA to another.`,
  );
}
