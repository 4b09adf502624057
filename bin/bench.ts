import { mkdtemp, rm } from "node:fs/promises";
import { Agent } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { migrate } from "#db/migrate.ts";
import { demoPassword } from "#db/seed/cast.ts";
import { ensureBuild } from "./build.ts";
import { fillBench } from "./bench/fillBench.ts";
import { measure } from "./bench/measure.ts";
import { measurePage } from "./bench/measurePage.ts";
import { signIn } from "./bench/signIn.ts";
import { startProcess } from "./bench/startProcess.ts";
import { ms, rate, Table } from "./bench/Table.ts";
import { openWire, post } from "./bench/wire.ts";
import { fellowWriter, soleWriter } from "./bench/writers.ts";
import { startPostgres } from "./postgres.ts";

const SECONDS = Number(process.env["BENCH_SECONDS"] ?? 8);
const WRITERS = 32;

/** Starts the production server on a throw-away database that keeps its promises (fsync on), and measures. */
export async function bench(say: (line: string) => void): Promise<void> {
  await ensureBuild(say);
  const folder = await mkdtemp(path.join(tmpdir(), "zhubi-bench-"));
  const postgres = await startPostgres({ folder });
  try {
    await migrate(postgres.url);
    const env = {
      DATABASE_URL: postgres.url,
      AUTH_SECRET: "a secret that only the benchmark knows",
      ZHUBI_DATA: folder,
    };
    const table = new Table(say);
    await measureAll(env, table);
    table.print();
  } finally {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureAll(env: Record<string, string> & { DATABASE_URL: string }, table: Table) {
  const { desks, shared, address } = await fillBench(env.DATABASE_URL, WRITERS);
  const reference = await measureReference(env);

  const server = await startProcess("serve.ts", env);
  table.add(
    "start of the server to its first page",
    ms(server.startedIn + (await firstPage(server.origin, address))),
    "",
  );
  const wire = openWire(
    server.origin,
    await signIn(server.origin, "zhou@lanjiang.example", demoPassword),
  );
  const [first = shared] = desks;
  await measure(2, [soleWriter(wire, first, "warm")]);

  const alone = await measure(SECONDS, [soleWriter(wire, first, "alone")]);
  table.add(
    "a step saved, one writer, p50 / p99",
    `${ms(alone.p50)} / ${ms(alone.p99)}`,
    "≤ 5 / 15 ms",
  );
  const many = () => desks.map((desk, place) => soleWriter(wire, desk, `writer-${place}`));
  const wide = await measure(SECONDS, many());
  table.add(
    `${WRITERS} writers on ${WRITERS} articles`,
    `${rate(wide)}, p99 ${ms(wide.p99)}`,
    "≥ 600/s",
  );
  table.add(
    "  beside a bare server with one statement",
    `${rate(reference)}, ratio ${(wide.perSecond / reference.perSecond).toFixed(2)}`,
    "",
  );
  const fellows = Array.from({ length: 8 }, (_, place) =>
    fellowWriter(wire, shared, `fellow-${place}`),
  );
  const together = await measure(SECONDS, fellows);
  const { version } = await wire.write({
    articleId: shared.articleId,
    version: 0,
    clientId: "end",
    steps: [{}],
  });
  table.add(
    "8 writers in one article",
    `${rate(together)}, ${version === together.count + shared.version ? "all converge" : "LOST STEPS"}`,
    "",
  );
  const page = await measurePage(`${server.origin}${address}`, SECONDS);
  table.add(
    "an article's page, rendered each time",
    `${page.perSecond.toFixed(0)}/s, p99 ${ms(page.p99)}`,
    "",
  );
  table.add("  its bytes: HTML, gzip -9 of it", `${page.bytes} B, ${page.gzipped} B`, "");
  const pinyin = await measurePage(`${server.origin}${address}/pinyin`, SECONDS);
  table.add(
    "  the same with pinyin",
    `${pinyin.perSecond.toFixed(0)}/s, ${pinyin.bytes} B, ${pinyin.gzipped} B`,
    "",
  );
  wire.close();
  await server.stop();

  const small = await startProcess("serve.ts", { ...env, DATABASE_POOL: "5" });
  const narrow = openWire(
    small.origin,
    await signIn(small.origin, "zhou@lanjiang.example", demoPassword),
  );
  const writers = desks.map((desk, place) => soleWriter(narrow, desk, `narrow-${place}`));
  await measure(1, writers);
  const pool = await measure(SECONDS, writers);
  table.add(
    `${WRITERS} writers through a pool of 5`,
    `${rate(pool)}, p99 ${ms(pool.p99)}`,
    "≥ 600/s",
  );
  narrow.close();
  await small.stop();
}

async function firstPage(origin: string, address: string): Promise<number> {
  const before = performance.now();
  const answer = await fetch(`${origin}${address}`);
  if (!answer.ok) throw new Error(`the article's page answered ${answer.status}`);
  await answer.text();
  return performance.now() - before;
}

/** The same bytes to a bare server, with the same hand that measures Zhubi's. */
async function measureReference(env: Record<string, string>) {
  const { origin, stop } = await startProcess("reference.ts", env);
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const body = "字".repeat(150);
  const writers = Array.from({ length: WRITERS }, (_, place) => async () => {
    await post(`${origin}/${place}`, agent, {}, body);
  });
  await measure(1, writers);
  const timing = await measure(SECONDS, writers);
  agent.destroy();
  await stop();
  return timing;
}
