import cluster, { type Worker } from "node:cluster";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { RunningServer } from "#press/server.ts";
import { Refusal } from "./refusal.ts";
import { say } from "./say.ts";

/** What a process says once: the port that it serves, or why it doesn't. */
export type Word = { port: number } | { trouble: string };

const PATIENCE_MS = 10_000;

/** Several processes that serve on one port, each with pages of its own; one that ends is started again. */
export async function openProcesses(count: number): Promise<RunningServer> {
  const exec = fileURLToPath(new URL("./process.ts", import.meta.url));
  cluster.setupPrimary({ exec, args: [] });
  let isStopping = false;
  const stop = async () => {
    isStopping = true;
    await Promise.all(Object.values(cluster.workers ?? {}).map(end));
  };
  // The first one alone, so that what keeps all from serving is told once.
  const words = [await firstWord(cluster.fork())];
  if (!tells(words)) {
    const others = Array.from({ length: count - 1 }, () => firstWord(cluster.fork()));
    words.push(...(await Promise.all(others)));
  }
  const trouble = tells(words);
  if (trouble !== undefined) {
    await stop();
    throw new Refusal(trouble);
  }
  cluster.on("exit", ({ process: { pid } }) => {
    if (isStopping) return;
    say(`Process ${pid} ended; another one takes its place.`);
    // A process that can't live must not be started a thousand times a second.
    setTimeout(() => !isStopping && void replace(), 500);
  });
  const port = words.map((word) => ("port" in word ? word.port : 0))[0] ?? 0;
  return { port, stop };
}

async function replace(): Promise<void> {
  const trouble = tells([await firstWord(cluster.fork())]);
  if (trouble !== undefined) say(`It could not begin: ${trouble}`);
}

const tells = (words: readonly Word[]): string | undefined =>
  words.map((word) => ("trouble" in word ? word.trouble : undefined)).find(Boolean);

async function firstWord(worker: Worker): Promise<Word> {
  const ended = once(worker, "exit").then(() => ({ trouble: "A process ended as it began." }));
  const said = once(worker, "message").then(([word]) => word as Word);
  return Promise.race([said, ended]);
}

async function end(worker: Worker | undefined): Promise<void> {
  if (!worker || worker.isDead()) return;
  const ended = once(worker, "exit");
  worker.process.kill("SIGTERM");
  await Promise.race([ended, sleep(PATIENCE_MS, undefined, { ref: false })]);
  if (!worker.isDead()) worker.process.kill("SIGKILL");
}
