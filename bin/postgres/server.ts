import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync, readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Refusal } from "../refusal.ts";
import { watchOver } from "../watchOver.mjs";
import type { SystemUser } from "./systemUser.ts";

export interface Start {
  readonly native: string;
  readonly files: string;
  readonly log: string;
  readonly port: number;
  readonly user: SystemUser | undefined;
  readonly settings: Readonly<Record<string, string>>;
}

export interface Server {
  readonly stop: () => Promise<void>;
}

/** Starts PostgreSQL and waits until it takes connections. */
export async function startServer(start: Start): Promise<Server> {
  const child = spawnServer(start);
  const ended = once(child, "exit").catch(() => undefined);
  const endWatch = await watch(child);
  const settled = ended.then(endWatch);
  await ready(start, child);
  return {
    async stop() {
      child.kill("SIGINT");
      await settled;
    },
  };
}

async function watch(child: ChildProcess): Promise<() => Promise<void>> {
  try {
    await once(child, "spawn");
  } catch (error) {
    throw new Refusal(`PostgreSQL could not be started: ${String(error)}.`);
  }
  return watchOver(child.pid ?? Number.NaN, "INT");
}

function spawnServer({ native, files, log, port, user, settings }: Start): ChildProcess {
  const server = path.join(native, "bin", "postgres");
  const flags = Object.entries({ ...settings, port: String(port) }).flatMap(([name, value]) => [
    "-c",
    `${name}=${value}`,
  ]);
  const out = openSync(log, "w", 0o600);
  try {
    return spawn(server, ["-D", files, ...flags], {
      ...(user && { uid: user.uid, gid: user.gid }),
      cwd: "/",
      detached: true, // Ctrl-C in the terminal must not reach it before the house is closed
      env: {
        NODE_ENV: process.env.NODE_ENV,
        PATH: process.env.PATH,
        LC_ALL: "C",
        TZ: "UTC",
      },
      stdio: ["ignore", out, out],
    });
  } finally {
    closeSync(out);
  }
}

/** PostgreSQL writes its state on the eighth line of its pid file. */
async function ready({ files, log }: Start, child: ChildProcess): Promise<void> {
  const pidFile = path.join(files, "postmaster.pid");
  while (child.exitCode === null && child.signalCode === null) {
    const lines = readIfThere(pidFile).split("\n");
    if (Number(lines[0]) === child.pid && lines[7]?.trim() === "ready") return;
    await sleep(20);
  }
  throw new Refusal(`PostgreSQL could not start: ${reason(readIfThere(log))} (see ${log}).`);
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function reason(log: string): string {
  const lines = log.trim().split("\n");
  const told = lines.find((line) => /FATAL|PANIC|error while/.test(line)) ?? lines.at(-1) ?? "";
  return told.replace(/^.*?(FATAL|PANIC):\s*/, "");
}
