import { spawn, type ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A process of a test: what it prints, line by line, and how it ends. */
export interface Script {
  readonly child: ChildProcess;
  /** The first line that matches, waiting for it; fails when the process ends without one. */
  readonly line: (pattern: RegExp) => Promise<string>;
  /** All that was printed once it has ended, and the exit code or the signal. */
  readonly ended: Promise<{ out: string; errors: string; code: number | string | null }>;
}

/** Runs TypeScript under the project's own Node; its imports of `#...` reach the rooms. */
export function runSource(source: string, env: Record<string, string> = {}): Script {
  return runNode(["--input-type=module-typescript", "--eval", source], env);
}

/** Runs the project's own Node, from its root unless told otherwise. */
export function runNode(args: string[], env: Record<string, string> = {}): Script {
  const child = spawn(process.execPath, args, { cwd: root, env: { ...bare(), ...env } });
  onTestFinished(() => void child.kill("SIGKILL"));
  const lines: string[] = [];
  let seen: () => void = () => undefined;
  createInterface(child.stdout).on("line", (line) => {
    lines.push(line);
    seen();
  });
  let errors = "";
  child.stderr.on("data", (chunk) => (errors += String(chunk)));
  const ended = new Promise<Awaited<Script["ended"]>>((resolve) => {
    child.on("close", (code, signal) => {
      resolve({ out: lines.join("\n"), errors, code: code ?? signal });
      seen();
    });
  });
  return {
    child,
    ended,
    line: (pattern) =>
      new Promise((resolve, reject) => {
        seen = () => {
          const found = lines.find((line) => pattern.test(line));
          if (found !== undefined) resolve(found);
          else if (child.exitCode !== null) reject(new Error(`No ${String(pattern)}:\n${errors}`));
        };
        seen();
      }),
  };
}

/** What vitest sets for its own tests must not reach a process that starts a paper. */
function bare(): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR, NODE_EXTRA_CA_CERTS } = process.env;
  const given = Object.entries({ PATH, HOME, TMPDIR, NODE_EXTRA_CA_CERTS });
  return Object.fromEntries(given.filter(([, value]) => value)) as unknown as NodeJS.ProcessEnv;
}
