import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { variableNames } from "#readEnv.ts";
import { startChild } from "../child.mjs";
import { throwawayPostgres } from "../postgres/throwaway.ts";
import type { Run } from "../runCommand.ts";
import { step } from "../say.ts";

export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** What the parts of the test share: where they run, and what is opened once for several. */
export interface Bench {
  readonly run: Run;
  readonly root: string;
  /** Runs a tool of node_modules with its output here; answers with its exit code. */
  readonly tool: (file: string, args: string[], env?: Record<string, string>) => Promise<number>;
  /** The address of a throwaway PostgreSQL, started when first asked for. */
  readonly postgres: () => Promise<string>;
  /** A new file's path, for a report. */
  readonly report: (name: string) => string;
  readonly readReport: (file: string) => unknown;
}

export async function openBench(run: Run): Promise<Bench> {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const folder = await run.open(
    () => Promise.resolve(mkdtempSync(path.join(tmpdir(), "zhubi-reports-"))),
    (made) => rmSync(made, { recursive: true, force: true }),
  );
  let server: Promise<string> | undefined;
  return {
    run,
    root,
    async tool(file, args, env = {}) {
      const script = path.join(root, "node_modules", file);
      const options = { cwd: root, env: { ...ownEnv(), ...env }, stdio: "inherit" } as const;
      const child = await run.open(
        () => Promise.resolve(startChild(process.execPath, [script, ...args], options)),
        ({ stop }) => stop(),
      );
      return child.exited;
    },
    postgres: () => (server ??= openServer(run)),
    report: (name) => path.join(folder, name),
    readReport: (file) => JSON.parse(readFileSync(file, "utf8")) as unknown,
  };
}

/** What one machine has set for its own paper must not reach the tests. */
function ownEnv(): NodeJS.ProcessEnv {
  const own = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };
  for (const name of variableNames) Reflect.deleteProperty(own, name);
  return own;
}

async function openServer(run: Run): Promise<string> {
  const server = await run.open(
    () => step("Starting a throwaway PostgreSQL", throwawayPostgres),
    ({ stop }) => stop(),
  );
  return server.url;
}
