import { connect, useConnection } from "#db/connection.ts";
import { buildIfNeeded } from "../buildIfNeeded.ts";
import type { Run } from "../runCommand.ts";
import { say } from "../say.ts";
import { deskPages } from "./lists/deskPages.ts";
import { measureCold, measureQuery } from "./lists/measureCold.ts";
import { openBenchPaper } from "./lists/openBenchPaper.ts";
import { readersPages } from "./lists/readersPages.ts";
import type { BenchOptions } from "./readOptions.ts";
import { startProcess } from "./startProcess.ts";
import { ms, Table } from "./Table.ts";

const SECONDS = Number(process.env["BENCH_SECONDS"] ?? 8);

/** Lists, search, feeds and sitemaps of a large paper or the lists of its desk, each page made anew. */
export async function benchLists(run: Run, options: BenchOptions): Promise<number> {
  if (!options.isFillOnly) await buildIfNeeded(run);
  say(`Filling a paper of ${options.articles} articles …`);
  const { folder, url, sql } = await openBenchPaper(run, options);
  if (options.isFillOnly) return 0;
  await run.open(
    () => Promise.resolve(useConnection(connect(url, 4))),
    (before) => useConnection(before)?.close(),
  );
  const server = await run.open(
    () =>
      startProcess("serve.ts", {
        DATABASE_URL: url,
        AUTH_SECRET: "a secret that only the benchmark knows",
        ZHUBI_DATA: folder,
        PRESS_MEMORY: "0",
      }),
    ({ stop }) => stop(),
  );
  const table = new Table(say);
  const pages = await (options.part === "desk" ? deskPages(sql, server.origin) : readersPages(sql));
  for (const page of pages) {
    const asked = await measureQuery(page, SECONDS / 2);
    const made = await measureCold(server.origin, page, SECONDS);
    const { share } = page;
    table.add(
      `${page.name}, p50 / ${share} (queries alone)`,
      `${ms(made.p50)} / ${ms(made[share])} (${ms(asked.p50)} / ${ms(asked[share])})`,
      `≤ ${page.goal} ms`,
    );
  }
  table.print();
  return 0;
}
