import { connect, useConnection } from "#db/connection.ts";
import { buildIfNeeded } from "../buildIfNeeded.ts";
import type { Run } from "../runCommand.ts";
import { say } from "../say.ts";
import { measureCold, measureQuery } from "./lists/measureCold.ts";
import { openBenchPaper } from "./lists/openBenchPaper.ts";
import { listPages } from "./lists/pages.ts";
import type { BenchOptions } from "./readOptions.ts";
import { startProcess } from "./startProcess.ts";
import { ms, Table } from "./Table.ts";

const SECONDS = Number(process.env["BENCH_SECONDS"] ?? 8);

/** Lists, search, feeds and sitemaps of a large paper, each page made anew. */
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
      }),
    ({ stop }) => stop(),
  );
  const table = new Table(say);
  for (const page of await listPages(sql)) {
    const asked = await measureQuery(page, SECONDS / 2);
    const cold = await measureCold(server.origin, page, SECONDS);
    table.add(
      `${page.name}, cold, p50 / p99 (query alone)`,
      `${ms(cold.p50)} / ${ms(cold.p99)} (${ms(asked.p50)} / ${ms(asked.p99)})`,
      `≤ ${page.goal} ms`,
    );
  }
  table.print();
  return 0;
}
