import { execFile } from "node:child_process";
import { promisify } from "node:util";
import autocannon from "autocannon";
import { cpuSeconds } from "./cpuSeconds.ts";
import { isInstalled } from "./isInstalled.ts";
import { onCore } from "./spawnOnCore.ts";

export interface Load {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p99: number;
  /** Requests for each second of the server's processor: what is left of a rate where others use the machine. */
  readonly perCPU: number;
}

interface Server {
  readonly url: string;
  readonly pid: number | undefined;
}

const run = promisify(execFile);
const CONNECTIONS = 32;
const milliseconds: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000 };
/** What a browser sends, so that the smallest body is asked for. */
const headers = { "accept-encoding": "gzip, deflate, br" };

/** Asks for one address over 32 connections, by wrk where it is installed. */
export async function runWrk(server: Server, seconds: number): Promise<Load> {
  if (!isInstalled("wrk")) return runAutocannon(server, seconds);
  const { url, pid } = server;
  const before = cpuSeconds(pid);
  const args = [
    ...["-t1", `-c${CONNECTIONS}`, `-d${seconds}`, "--latency"],
    ...Object.entries(headers).flatMap(([name, value]) => ["-H", `${name}: ${value}`]),
    url,
  ];
  const { stdout } = await run(...onCore(1, "wrk", args));
  const failed = /Non-2xx[^\d]*(\d+)/.exec(stdout)?.[1];
  if (failed !== undefined) throw new Error(`${url}: ${failed} failed`);
  const [, p99 = "", unit = "ms"] = /99%\s+([\d.]+)(us|ms|s)/.exec(stdout) ?? [];
  const [, perSecond] = /Requests\/sec:\s+([\d.]+)/.exec(stdout) ?? [];
  const [, count] = /(\d+) requests in/.exec(stdout) ?? [];
  const perCPU = Number(count) / (cpuSeconds(pid) - before);
  return { perCPU, perSecond: Number(perSecond), p99: Number(p99) * (milliseconds[unit] ?? NaN) };
}

/** Several addresses, each asked for in turn; no two connections ask for the same at a time. */
export async function runAutocannon(
  { url, pid }: Server,
  seconds: number,
  paths: readonly string[] = [new URL(url).pathname],
): Promise<Load> {
  let next = 0;
  const before = cpuSeconds(pid);
  const result = await autocannon({
    url: new URL(url).origin,
    connections: CONNECTIONS,
    duration: seconds,
    headers,
    setupClient: (client) => {
      const from = Math.floor((next++ * paths.length) / CONNECTIONS);
      const turned = [...paths.slice(from), ...paths.slice(0, from)];
      client.setRequests(turned.map((path) => ({ method: "GET", path, headers })));
    },
  });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${url}: ${result.non2xx + result.errors} failed`);
  }
  const perCPU = result.requests.total / (cpuSeconds(pid) - before);
  return { perCPU, perSecond: result.requests.average, p99: result.latency.p99 };
}
