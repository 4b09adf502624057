import type { SpawnOptions } from "node:child_process";
import type { Readable } from "node:stream";

export interface Child {
  readonly exited: Promise<number>;
  readonly pid: number | undefined;
  readonly stdout: Readable | null;
  readonly stderr: Readable | null;
  readonly signal: (name: NodeJS.Signals) => void;
  readonly stop: () => Promise<void>;
}

export function startChild(
  file: string,
  args: readonly string[],
  options?: Omit<SpawnOptions, "stdio" | "detached"> & { stdio?: "pipe" | "ignore" | "inherit" },
): Child;
