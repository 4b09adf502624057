/** `npm run quickstart` from an empty data folder, as somebody types it who has just cloned. */
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";
import { freePort } from "#bin/freePort.ts";
import { variableNames } from "#readEnv.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

test.describe.configure({ mode: "serial" });

let folder: string;
let running: ChildProcess | undefined;

test.beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "zhubi 快速 "));
});

test.afterEach(async () => {
  if (!running || running.exitCode !== null || running.signalCode !== null) return;
  running.kill("SIGTERM");
  await once(running, "exit");
});

test.afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Starts it and waits for its welcome; answers with all that it printed until then. */
async function quickstart(port: number): Promise<{ npm: ChildProcess; told: string }> {
  const own = Object.fromEntries(variableNames.map((name) => [name, ""]));
  const npm = spawn("npm", ["run", "quickstart"], {
    cwd: root,
    env: { ...process.env, ...own, PORT: String(port), ZHUBI_DATA: path.join(folder, "data") },
  });
  running = npm;
  let told = "";
  await new Promise<void>((resolve, reject) => {
    for (const stream of [npm.stdout, npm.stderr]) {
      stream.on("data", (chunk) => {
        told += String(chunk);
        if (told.includes("Ctrl-C stops everything")) resolve();
      });
    }
    npm.once("exit", (code) => {
      reject(new Error(`It ended with code ${String(code)}:\n${told}`));
    });
  });
  return { npm, told };
}

/** The processes that know this folder; PostgreSQL's own name the data folder in their command. */
function processesLeft(): string {
  const { stdout } = spawnSync("ps", ["-ww", "-eo", "args"], { encoding: "utf8" });
  return stdout
    .split("\n")
    .filter((line) => line.includes(folder))
    .join("\n");
}

test("it opens the paper, tells how to sign in, and leaves nothing behind", async ({ request }) => {
  const port = await freePort();
  const { npm, told } = await quickstart(port);
  expect(told).toContain(`http://localhost:${port}`);
  expect(told).toContain("lin@lanjiang.example");
  expect((await request.get(`http://127.0.0.1:${port}/`)).status()).toBe(200);
  expect(statSync(path.join(folder, "data/auth-secret")).mode & 0o777).toBe(0o600);
  npm.kill("SIGINT");
  const [code] = (await once(npm, "exit")) as [number];
  expect(code).toBe(0);
  expect(processesLeft()).toBe("");
});

test("a second start keeps everything and is up in seconds", async ({ request }) => {
  const port = await freePort();
  const start = performance.now();
  const { npm, told } = await quickstart(port);
  expect(told).not.toContain("Filling");
  expect(told).not.toContain("Building");
  expect(performance.now() - start).toBeLessThan(20_000);
  expect((await request.get(`http://127.0.0.1:${port}/sign-in`)).status()).toBe(200);
  npm.kill("SIGTERM");
  await once(npm, "exit");
  expect(processesLeft()).toBe("");
});

test("killed without a word, it stops all the same, and starts again", async ({ request }) => {
  const port = await freePort();
  const { npm } = await quickstart(port);
  npm.kill("SIGKILL");
  await expect.poll(processesLeft, { timeout: 20_000 }).toBe("");
  await quickstart(port);
  expect((await request.get(`http://127.0.0.1:${port}/`)).status()).toBe(200);
});
