import { constants, gzipSync } from "node:zlib";
import autocannon from "autocannon";

/** A public page under 32 connections; p99 in milliseconds. */
export async function measurePage(url: string, seconds: number) {
  const html = Buffer.from(await (await fetch(url)).arrayBuffer());
  const run = await autocannon({ url, connections: 32, duration: seconds });
  if (run.non2xx > 0 || run.errors > 0)
    throw new Error(`${url}: ${run.non2xx + run.errors} failed`);
  const gzipped = gzipSync(html, { level: constants.Z_BEST_COMPRESSION }).byteLength;
  return {
    perSecond: run.requests.average,
    p99: run.latency.p99,
    bytes: html.byteLength,
    gzipped,
  };
}
