import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { startChild } from "../child.mjs";
import type { Run } from "../runCommand.ts";
import type { EngineName } from "./engines.ts";
import type { Report } from "./Task.ts";

const COLD_STARTS = 5;

export type Measured = Extract<Report, { memory: number }> & { readonly coldStart: number };

/** Starts an engine some times for its cold start, and once for all else; rejects where it fails. */
export async function measureEngine(
  run: Run,
  name: EngineName,
  folder: string,
  progress: (what: string) => void,
): Promise<Measured> {
  const colds: number[] = [];
  // The first one compiles, and what it compiled is kept, as by every command of ours.
  for (let time = 0; time <= COLD_STARTS; time++) {
    progress(`start ${time + 1} of ${COLD_STARTS + 1}`);
    const last = await runOnce(run, [name, folder, "cold"], folder, progress);
    if (time > 0 && "coldStart" in last) colds.push(last.coldStart);
  }
  const coldStart = colds.toSorted((one, other) => one - other)[Math.floor(COLD_STARTS / 2)];
  const measured = await runOnce(run, [name, folder], folder, progress);
  if (coldStart === undefined || !("memory" in measured)) throw new Error("it told nothing");
  return { ...measured, coldStart };
}

async function runOnce(
  run: Run,
  args: string[],
  folder: string,
  progress: (what: string) => void,
): Promise<Report> {
  const script = fileURLToPath(new URL("runEngine.ts", import.meta.url));
  const env = { ...process.env, NODE_COMPILE_CACHE: folder };
  const child = await run.open(
    () => Promise.resolve(startChild(process.execPath, [script, ...args], { env })),
    ({ stop }) => stop(),
  );
  let errors = "";
  child.stderr?.on("data", (chunk) => (errors += String(chunk)));
  let last: Report | undefined;
  if (child.stdout) {
    for await (const line of createInterface(child.stdout)) {
      const report = JSON.parse(line) as Report;
      if ("progress" in report) progress(report.progress);
      else last = report;
    }
  }
  const code = await child.exited;
  if (code === 0 && last) return last;
  throw new Error(
    /(?<=^\w*Error: ).*?(?=\.?$)/mu.exec(errors)?.[0] ?? `it ended with code ${code}`,
  );
}
