import { writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { cloneArticle } from "./cloneArticle.ts";
import type { Live } from "./fillBench.ts";
import { browsers } from "./browsers.ts";
import { isInstalled } from "./isInstalled.ts";
import { measureVisibility } from "./measureVisibility.ts";
import { median } from "./median.ts";
import { openNginx } from "./openNginx.ts";
import { type Load, runAutocannon, runWrk } from "./runWrk.ts";
import type { Started } from "./startProcess.ts";
import { ms, type Table } from "./Table.ts";

export interface Bench {
  readonly open: (script: string, more?: Record<string, string>) => Promise<Started>;
  readonly folder: string;
  readonly databaseUrl: string;
  readonly live: Live;
  readonly seconds: number;
  readonly table: Table;
}

const ROUNDS = 5;
const CLONES = 3_000;

/** Readers' pages: what they weigh, how fast they are sent and made, and how soon they change. */
export async function measurePress(bench: Bench): Promise<void> {
  const { table } = bench;
  const server = await bench.open("serve.ts");
  await measureVisit(server.origin, bench);
  await measureHot(server, bench);
  await measureVisibility(server.origin, bench);
  await server.stop();
  await measureCold(bench);
  const missing = ["nginx", "wrk", "taskset"].filter((program) => !isInstalled(program));
  if (missing.length > 0) table.add("not installed here", missing.join(", "));
  table.add(
    "other systems' servers (Ghost, Payload, WordPress)",
    "none is installed by this bench",
  );
}

async function measureVisit(origin: string, { live, table }: Bench) {
  const plain = await inBrotli(`${origin}${live.address}`);
  const pinyin = await inBrotli(`${origin}${live.address}/pinyin`);
  const html = await (await fetch(`${origin}${live.address}`)).text();
  const parts = [...html.matchAll(/<(?:link rel="stylesheet" href|script[^>]* src)="([^"]+)"/g)];
  const sizes = await Promise.all(parts.map(([, part = ""]) => inBrotli(origin + part)));
  const all = plain.bytes + sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
  table.add(
    "a first visit to an article without pictures, Brotli",
    `${kilobytes(all)} in ${sizes.length + 1} requests: page ${kilobytes(plain.bytes)} (with pinyin ${kilobytes(pinyin.bytes)}), ${sizes.map(({ bytes }) => kilobytes(bytes)).join(" + ")}`,
    "≤ 20 KB in ≤ 4; ≤ 6 and 12 KB",
  );
}

/** The page once its Brotli form is made: a moment after it was first asked for. */
async function inBrotli(url: string) {
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await fetch(url, { headers: browsers });
    await answer.arrayBuffer();
    const length = answer.headers.get("content-length");
    if (answer.headers.get("content-encoding") === "br") return { bytes: Number(length) };
    await sleep(50);
  }
  throw new Error(`${url} never came in Brotli`);
}

/** The same bytes from nginx, from a bare Node server and from the press, one after another, again and again. */
async function measureHot(server: Started, { open, folder, live, seconds, table }: Bench) {
  const url = server.origin + live.address;
  const file = path.join(folder, "page.html");
  const head = await savePage(url, file);
  const bare = await open("bare.ts", { BARE_ANSWER: JSON.stringify([file, ...head]) });
  const nginx = isInstalled("nginx") ? await openNginx(folder, file, head) : undefined;
  const runs = {
    press: { url, pid: server.pid },
    bare: { url: bare.origin, pid: bare.pid },
    ...(nginx && { nginx }),
  };
  const found: Record<string, Load[]> = {};
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, address] of Object.entries(runs)) {
      if (round === 0) await runWrk(address, 1);
      (found[name] ??= []).push(await runWrk(address, Math.max(2, Math.round(seconds / 2))));
    }
  }
  await bare.stop();
  await nginx?.stop();
  const press = found["press"] ?? [];
  const rateOf = (name: string) => median((found[name] ?? []).map(({ perSecond }) => perSecond));
  const shareOf = (name: string, by: "perSecond" | "perCPU") =>
    median(press.map((one, at) => one[by] / (found[name]?.[at]?.[by] ?? NaN))).toFixed(2);
  const told = (name: string) =>
    `${shareOf(name, "perSecond")} of ${rateOf(name).toFixed(0)}/s; by processor time ${shareOf(name, "perCPU")}`;
  const p99 = median(press.map((one) => one.p99));
  const tool = isInstalled("wrk") ? "wrk" : "autocannon; wrk is not installed";
  table.add(
    `an article's page, hot (${tool})`,
    `${rateOf("press").toFixed(0)}/s, p99 ${ms(p99)}`,
    "p99 ≤ 3 ms",
  );
  if (nginx) {
    table.add("  as a share of nginx with the same bytes in a file", told("nginx"), "≥ 0.5");
  } else {
    table.add("  as a share of nginx with the same bytes in a file", "nginx is not installed");
  }
  table.add("  as a share of a bare Node server with the same bytes in memory", told("bare"));
}

async function savePage(url: string, file: string): Promise<string[]> {
  await inBrotli(url);
  const { hostname, port, pathname } = new URL(url);
  const { get } = await import("node:http");
  const { buffer } = await import("node:stream/consumers");
  return new Promise((resolve, reject) => {
    get({ host: hostname, port, path: pathname, headers: browsers }, (answer) => {
      const own = Object.entries(answer.headers).filter(
        ([name]) => !["date", "connection", "keep-alive"].includes(name),
      );
      buffer(answer).then((body) => {
        writeFileSync(file, body);
        resolve(own.flatMap(([name, value]) => [name, String(value)]));
      }, reject);
    }).on("error", reject);
  });
}

/** Thousands of articles, none of them kept: each request makes its page. */
async function measureCold({ open, databaseUrl, live, seconds, table }: Bench) {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => undefined });
  const paths = await cloneArticle(sql, live.address, CLONES);
  await sql`analyze`;
  await sql.end();
  const server = await open("serve.ts", { PRESS_MEMORY: "0" });
  for (const [name, mode] of [
    ["an article's page, made each time", ""],
    ["  the same with pinyin", "/pinyin"],
  ] as const) {
    const addresses = paths.map((one) => one + mode);
    const asked = { url: server.origin, pid: server.pid };
    await runAutocannon(asked, 3, addresses);
    const { perSecond, perCPU, p99 } = await runAutocannon(asked, seconds, addresses);
    const figure = `${perSecond.toFixed(0)}/s, p99 ${ms(p99)}; ${perCPU.toFixed(0)} a second of processor`;
    table.add(name, figure, mode === "" ? "≥ 300/s" : "");
  }
  await server.stop();
}
