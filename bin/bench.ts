/** `npm run bench`: how fast it is; `npm run bench -- --help` lists its parts. */
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { migrate } from "#db/migrate.ts";
import { demoPassword } from "#db/seed/cast.ts";
import { benchLists } from "./bench/benchLists.ts";
import { fillBench } from "./bench/fillBench.ts";
import { help } from "./bench/help.ts";
import { measure } from "./bench/measure.ts";
import { measurePress } from "./bench/measurePress.ts";
import { measureStart } from "./bench/measureStart.ts";
import { measureReference } from "./bench/measureReference.ts";
import { readOptions } from "./bench/readOptions.ts";
import { signIn } from "./bench/signIn.ts";
import { type Started, startProcess } from "./bench/startProcess.ts";
import { ms, rate, Table } from "./bench/Table.ts";
import { openWire } from "./bench/wire.ts";
import { type Desk, fellowWriter, soleWriter } from "./bench/writers.ts";
import { buildIfNeeded } from "./buildIfNeeded.ts";
import { startPostgres } from "./postgres.ts";
import { type Run, runCommand } from "./runCommand.ts";
import { say } from "./say.ts";

const SECONDS = Number(process.env["BENCH_SECONDS"] ?? 8);
const WRITERS = 32;
const EDITOR = "zhou@lanjiang.example";

await runCommand(async (run) => {
  const options = readOptions(process.argv.slice(2));
  if (options.part === "lists" || options.part === "desk") return benchLists(run, options);
  if (options.part !== "help") return bench(run, options.part);
  say(help);
  return 0;
});

/** The production server on a throw-away database that keeps its promises (fsync on). */
async function bench(run: Run, part: "saves" | "press" | "both"): Promise<number> {
  await buildIfNeeded(run);
  const folder = await run.open(openFolder, (made) => rm(made, { recursive: true, force: true }));
  const postgres = await run.open(
    () => startPostgres({ folder }),
    ({ stop }) => stop(),
  );
  await migrate(postgres.url);
  const { desks, shared, live } = await fillBench(postgres.url, WRITERS);
  const env = {
    DATABASE_URL: postgres.url,
    AUTH_SECRET: "a secret that only the benchmark knows",
    ZHUBI_DATA: folder,
  };
  const table = new Table(say);
  const open = (script: string, more = {}) =>
    run.open(
      () => startProcess(script, { ...env, ...more }),
      ({ stop }) => stop(),
    );

  if (part !== "press") await measureSaving(open, desks, shared, table);
  if (part !== "saves") {
    await measurePress({ open, folder, databaseUrl: postgres.url, live, seconds: SECONDS, table });
    await postgres.stop();
    await measureStart(folder, live.address, table);
  }
  table.print();
  return 0;
}

async function openFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "zhubi-bench-"));
  await chmod(folder, 0o711); // as root, PostgreSQL runs as another user and must pass here
  return folder;
}

type Open = (script: string, more?: Record<string, string>) => Promise<Started>;

async function measureSaving(open: Open, desks: Desk[], shared: Desk, table: Table) {
  const reference = await open("reference.ts");
  const bare = await measureReference(reference.origin, WRITERS, SECONDS);
  await reference.stop();
  const server = await open("serve.ts");
  await measureSaves(server.origin, { desks, shared, bare: bare.perSecond }, table);
  await server.stop();
  const small = await open("serve.ts", { DATABASE_POOL: "5" });
  await measureSmallPool(small.origin, desks, table);
  await small.stop();
}

async function measureSaves(
  origin: string,
  { desks, shared, bare }: { desks: Desk[]; shared: Desk; bare: number },
  table: Table,
) {
  const wire = openWire(origin, await signIn(origin, EDITOR, demoPassword));
  const [first = shared] = desks;
  await measure(2, [soleWriter(wire, first, "warm")]);
  const alone = await measure(SECONDS, [soleWriter(wire, first, "alone")]);
  table.add(
    "a step saved, one writer, p50 / p99",
    `${ms(alone.p50)} / ${ms(alone.p99)}`,
    "≤ 5 / 15 ms",
  );
  const writers = desks.map((desk, place) => soleWriter(wire, desk, `writer-${place}`));
  const wide = await measure(SECONDS, writers);
  table.add(
    `${WRITERS} writers on ${WRITERS} articles`,
    `${rate(wide)}, p99 ${ms(wide.p99)}`,
    "≥ 600/s",
  );
  const ratio = (wide.perSecond / bare).toFixed(2);
  table.add("  a bare server with one statement; ratio", `${bare.toFixed(0)}/s; ${ratio}`);
  const fellows = Array.from({ length: 8 }, (_, n) => fellowWriter(wire, shared, `fellow-${n}`));
  const together = await measure(SECONDS, fellows);
  const version = await wire.versionOf(shared.articleId);
  const isWhole = version === together.count;
  table.add("8 writers in one article", `${rate(together)}, ${isWhole ? "all converge" : "LOST"}`);
  wire.close();
}

async function measureSmallPool(origin: string, desks: Desk[], table: Table) {
  const wire = openWire(origin, await signIn(origin, EDITOR, demoPassword));
  const writers = desks.map((desk, place) => soleWriter(wire, desk, `narrow-${place}`));
  await measure(1, writers);
  const pool = await measure(SECONDS, writers);
  table.add(
    `${WRITERS} writers through a pool of 5`,
    `${rate(pool)}, p99 ${ms(pool.p99)}`,
    "≥ 600/s",
  );
  wire.close();
}
