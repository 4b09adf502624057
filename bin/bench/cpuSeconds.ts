import { existsSync, readFileSync } from "node:fs";

/** Linux counts in hundredths of a second. */
const TICK = 100;

/** Seconds of processor that a process and its children have used; NaN where nobody tells. */
export function cpuSeconds(pid: number | undefined): number {
  if (pid === undefined || !existsSync(`/proc/${pid}/stat`)) return NaN;
  // The name of the program may hold anything, and ends with the last bracket.
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
  const own = (Number(fields[11]) + Number(fields[12])) / TICK;
  const list = `/proc/${pid}/task/${pid}/children`;
  const children = existsSync(list) ? readFileSync(list, "utf8").trim().split(" ") : [];
  return children.filter(Boolean).reduce((sum, child) => sum + cpuSeconds(Number(child)), own);
}
