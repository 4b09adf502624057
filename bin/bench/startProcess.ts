import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { spawnOnCore } from "./spawnOnCore.ts";

export type Started = {
  origin: string;
  pid: number | undefined;
  startedIn: number;
  stop: () => Promise<void>;
};

/** Runs a script of this folder that prints `port N` once it serves; `startedIn` is in milliseconds. */
export async function startProcess(script: string, env: Record<string, string>): Promise<Started> {
  const before = performance.now();
  const file = fileURLToPath(new URL(script, import.meta.url));
  const child = spawnOnCore(process.execPath, [file], {
    env: { ...process.env, NODE_ENV: "production", ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const stop = async () => {
    child.kill("SIGTERM");
    await exited;
  };
  const { stdout } = child;
  if (!stdout) throw new Error(`${script} can't be heard`);
  for await (const line of createInterface(stdout)) {
    const port = /^port (\d+)$/.exec(line)?.[1];
    if (port === undefined) continue;
    stdout.resume();
    const origin = `http://127.0.0.1:${port}`;
    return { origin, pid: child.pid, startedIn: performance.now() - before, stop };
  }
  throw new Error(`${script} ended before it served`);
}
