import path from "node:path";
import postgres from "postgres";
import { openDataFolder } from "#bin/openDataFolder.ts";
import { startPostgres } from "#bin/postgres.ts";
import type { Run } from "#bin/runCommand.ts";
import { say } from "#bin/say.ts";
import { migrate } from "#db/migrate.ts";
import { fillArticles } from "./fillArticles.ts";
import { fillDesk } from "./fillDesk.ts";
import { fillEvents } from "./fillEvents.ts";
import { openHouse } from "./openHouse.ts";

export interface BenchPaper {
  folder: string;
  url: string;
  sql: postgres.Sql;
}

/** The benchmark's paper, filled up to what is wanted; what is there from an earlier time stays. */
export async function openBenchPaper(
  run: Run,
  wanted: { articles: number; events: number },
): Promise<BenchPaper> {
  const folder = path.resolve(process.env["ZHUBI_DATA"] || ".data", "bench");
  openDataFolder(folder);
  const server = await run.open(
    () => startPostgres({ folder, say }),
    ({ stop }) => stop(),
  );
  await migrate(server.url);
  const sql = await run.open(
    () => Promise.resolve(connectToFill(server.url)),
    (opened) => opened.end({ timeout: 1 }),
  );
  const house = await openHouse(server.url, sql);
  await fillArticles(sql, house, wanted.articles, progressOf("articles", wanted.articles));
  await fillDesk(sql, house);
  await fillEvents(sql, wanted.events, progressOf("events", wanted.events));
  // As a paper is that was filled a day ago, not a moment.
  await sql`vacuum analyze`;
  return { folder, url: server.url, sql };
}

/** The index of a million tokens is made in memory. */
function connectToFill(url: string): postgres.Sql {
  return postgres(url, {
    max: 1,
    onnotice: () => undefined,
    connection: { maintenance_work_mem: "1GB", max_parallel_maintenance_workers: "2" },
  });
}

/** A line every few seconds, with what is left. */
function progressOf(what: string, wanted: number): (done: number) => void {
  const begun = { at: performance.now(), done: -1 };
  let told = performance.now();
  return (done) => {
    if (begun.done < 0) Object.assign(begun, { at: performance.now(), done });
    const isLast = done >= wanted;
    if (!isLast && performance.now() - told < 5000) return;
    told = performance.now();
    const perSecond = ((done - begun.done) / (told - begun.at)) * 1000;
    const left = perSecond > 0 ? `, about ${Math.ceil((wanted - done) / perSecond)} s left` : "";
    say(`  ${done} of ${wanted} ${what}${isLast ? "" : left}`);
  };
}
