import { type ChildProcess, spawn, type SpawnOptions } from "node:child_process";
import { availableParallelism } from "node:os";
import { isInstalled } from "./isInstalled.ts";

/** A server has the first core for itself, where there is a second one for whoever asks. */
export function spawnOnCore(file: string, args: string[], options: SpawnOptions): ChildProcess {
  const [program, given] = onCore(0, file, args);
  return spawn(program, given, options);
}

/** The command that keeps another one on a core; the same command where that can't be. */
export function onCore(core: number, file: string, args: string[]): [string, string[]] {
  const canPin = isInstalled("taskset") && availableParallelism() > 1;
  return canPin ? ["taskset", ["-c", String(core), file, ...args]] : [file, args];
}
