import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import sql from "postgres";
import { afterEach, beforeEach, expect, onTestFinished, test } from "vitest";
import { startPostgres } from "#bin/postgres.ts";
import { databaseUrl } from "../support/databaseUrl.ts";
import { runSource } from "../support/script.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "zhubi 資料 "));
  chmodSync(folder, 0o711); // as root, PostgreSQL runs as another user
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function start(at = folder, isThrowaway = true) {
  const server = await startPostgres({ folder: at, isThrowaway });
  let isStopped = false;
  const stop = async () => {
    if (!isStopped) await server.stop();
    isStopped = true;
  };
  onTestFinished(stop);
  return { url: server.url, stop };
}

async function ask(url: string, query: string): Promise<unknown> {
  const client = sql(url, { max: 1, onnotice: () => undefined });
  try {
    return Object.values((await client.unsafe(query))[0] ?? {})[0];
  } finally {
    await client.end();
  }
}

const pidOf = (at = folder) =>
  Number.parseInt(readFileSync(path.join(at, "postgres", "postmaster.pid"), "utf8"), 10);

test("text is UTF-8 and its order depends on no locale of the machine", async () => {
  const { url } = await start();
  expect(await ask(url, "show server_encoding")).toBe("UTF8");
  expect(await ask(url, "select datlocale from pg_database where datname = 'zhubi'")).toBe(
    "C.UTF-8",
  );
  expect(
    await ask(url, "select string_agg(c, '' order by c) from unnest('{b,B,á,主}'::text[]) c"),
  ).toBe("Bbá主");
  expect(await ask(url, "select upper('é')")).toBe("É");
});

test("what was written is there after a stop and a start", async () => {
  const first = await start();
  await ask(first.url, "create table paper as select '瀾江' as name");
  await first.stop();
  const second = await start();
  expect(await ask(second.url, "select name from paper")).toBe("瀾江");
});

test("two run side by side", async () => {
  const other = path.join(folder, "other");
  mkdirSync(other);
  const [one, two] = [await start(), await start(other)];
  expect(new URL(one.url).port).not.toBe(new URL(two.url).port);
  await ask(one.url, "create table here (x int)");
  expect(await ask(two.url, "select to_regclass('here')")).toBeNull();
});

test("nobody comes in without the password", async () => {
  const { url } = await start();
  const guess = new URL(databaseUrl(url, "postgres"));
  guess.password = "guess";
  await expect(ask(guess.href, "select 1")).rejects.toMatchObject({ code: "28P01" });
});

const holder = (at: string) => `
  import { startPostgres } from "#bin/postgres.ts";
  await startPostgres({ folder: ${JSON.stringify(at)}, isThrowaway: true });
  console.log("running");
  setInterval(() => undefined, 1000);
`;

test("it ends when the process that started it is killed, and the next start finds all well", async () => {
  const script = runSource(holder(folder));
  await script.line(/running/);
  const pid = pidOf();
  script.child.kill("SIGKILL");
  await script.ended;
  const { url } = await start();
  expect(pidOf()).not.toBe(pid);
  expect(await ask(url, "select 1")).toBe(1);
});

test("a server that was left running is stopped in order", async () => {
  const left = await start();
  await ask(left.url, "create table paper as select 1 as x");
  const pid = pidOf();
  const { url } = await start();
  expect(pidOf()).not.toBe(pid);
  expect(await ask(url, "select x from paper")).toBe(1);
});

test("it recovers from its own killing", async () => {
  // A throwaway server answers before it has written: only an earnest one keeps this promise.
  const killed = await start(folder, false);
  await ask(killed.url, "create table paper as select 1 as x");
  process.kill(pidOf(), "SIGKILL");
  const { url } = await start();
  expect(await ask(url, "select x from paper")).toBe(1);
});

test("a pid file that names another program stops nothing and nobody", async () => {
  const first = await start();
  const file = path.join(folder, "postgres", "postmaster.pid");
  const old = readFileSync(file, "utf8");
  await first.stop();
  writeFileSync(file, old.replace(/^\d+/, String(process.ppid)));
  const { url } = await start();
  expect(await ask(url, "select 1")).toBe(1);
});

test("a making that was cut off starts again", async () => {
  mkdirSync(path.join(folder, "postgres.part", "base"), { recursive: true });
  const { url } = await start();
  expect(await ask(url, "select 1")).toBe(1);
});

test("a folder that holds something else is left alone", async () => {
  const letter = path.join(folder, "postgres", "letter.txt");
  mkdirSync(path.dirname(letter));
  writeFileSync(letter, "dear reader");
  await expect(start()).rejects.toThrow();
  expect(readFileSync(letter, "utf8")).toBe("dear reader");
});
