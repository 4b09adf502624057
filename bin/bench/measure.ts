import { performance } from "node:perf_hooks";

export type Timing = { count: number; perSecond: number; p50: number; p95: number; p99: number };

/** Runs `writers` loops side by side for `seconds`; times are in milliseconds. */
export async function measure(
  seconds: number,
  writers: ((round: number) => Promise<unknown>)[],
): Promise<Timing> {
  const times: number[] = [];
  const start = performance.now();
  const end = start + seconds * 1000;
  await Promise.all(
    writers.map(async (write) => {
      for (let round = 0; performance.now() < end; round++) {
        const before = performance.now();
        await write(round);
        times.push(performance.now() - before);
      }
    }),
  );
  const elapsed = (performance.now() - start) / 1000;
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor((times.length - 1) * share)] ?? 0;
  return {
    count: times.length,
    perSecond: times.length / elapsed,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
  };
}
