import { expect, test, vi } from "vitest";
import { runSource } from "../support/script.ts";

const parent = `
  import { startChild } from "#bin/child.mjs";
  const family = 'sleep 300 & echo "pids $$ $!"; wait';
  const child = startChild("/bin/sh", ["-c", family]);
  child.stdout?.pipe(process.stdout);
  process.on("SIGTERM", () => void child.stop().then(() => console.log("stopped")));
  console.log("code " + await child.exited);
`;

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function startFamily() {
  const script = runSource(parent);
  const pids = (await script.line(/^pids/)).split(" ").slice(1).map(Number);
  expect(pids.map(isRunning)).toEqual([true, true]);
  return { script, pids };
}

test("stopping a child stops all that it started", async () => {
  const { script, pids } = await startFamily();
  script.child.kill("SIGTERM");
  const { out } = await script.ended;
  expect(out).toContain("code 143");
  await vi.waitFor(() => {
    expect(pids.map(isRunning)).toEqual([false, false]);
  }, 5_000);
});

test("should we be killed, they are stopped all the same", async () => {
  const { script, pids } = await startFamily();
  script.child.kill("SIGKILL");
  await script.ended;
  await vi.waitFor(() => {
    expect(pids.map(isRunning)).toEqual([false, false]);
  }, 5_000);
});
