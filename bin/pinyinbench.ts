/** `npm run pinyin:bench`: our engine and others, each in a process of its own, on sentences that ours never saw. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type Engine, type EngineName, engines } from "./pinyinbench/engines.ts";
import { loadTask } from "./pinyinbench/loadTask.ts";
import { measureEngine } from "./pinyinbench/measureEngine.ts";
import { sizeOfModel } from "./pinyinbench/sizeOfModel.ts";
import { type Column, tableOf } from "./pinyinbench/tableOf.ts";
import { Refusal } from "./refusal.ts";
import { type Run, runCommand } from "./runCommand.ts";
import { say } from "./say.ts";

const data = fileURLToPath(new URL("../../shared/pinyin", import.meta.url));

await runCommand(bench);

async function bench(run: Run): Promise<number> {
  const task = await loadTask(data);
  if (!task) throw new Refusal(`The data of CPP and G2PL are not in ${data}: nothing is measured.`);
  const folder = await run.open(
    () => mkdtemp(path.join(tmpdir(), "zhubi-pinyin-bench-")),
    (made) => rm(made, { recursive: true, force: true }),
  );
  await writeFile(path.join(folder, "task.json"), JSON.stringify(task));
  await writeFile(path.join(folder, "first.txt"), task.articles[0] ?? "");
  const columns: Column[] = [];
  const missing: string[] = [];
  for (const [name, engine] of Object.entries(engines) as [EngineName, Engine][]) {
    const absent = engine.needs.find((need) => !isInstalled(need));
    if (absent !== undefined) {
      missing.push(`${engine.title} is not measured: ${absent} is not installed.`);
      continue;
    }
    const progress = progressOf(engine.title);
    try {
      const measured = await measureEngine(run, name, folder, progress);
      columns.push({ title: engine.title, measured });
    } catch (error) {
      if (name === "zhubi") throw error;
      missing.push(`${engine.title} is not measured: ${(error as Error).message}.`);
    } finally {
      progress("");
    }
  }
  say(tableOf(columns, sizeOfModel()));
  const { CPP = [], G2PL = [] } = task.sets;
  say(
    `\n${CPP.length} sentences of CPP and ${G2PL.length} of G2PL, which pinyin/train/split.ts holds out; ` +
      `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? "CPU"}.`,
  );
  for (const sentence of missing) say(sentence);
  return 0;
}

function isInstalled(need: string): boolean {
  try {
    import.meta.resolve(need);
    return true;
  } catch {
    return false;
  }
}

/** One line of a terminal that is written over; nothing where stderr is no terminal. */
function progressOf(title: string): (what: string) => void {
  const { stderr } = process;
  if (!stderr.isTTY) return () => undefined;
  return (what) => stderr.write(`\r\u001B[K${what === "" ? "" : `${title}: ${what}`}`);
}
