import { spawn } from "node:child_process";
import { watchOver } from "./watchOver.mjs";

/**
 * A child with all that it starts, as a group of its own: Ctrl-C in the terminal reaches us alone,
 * and we pass it on once, to all of them. Should we die, even by SIGKILL, they are told to stop.
 * `exited` is the exit code, or 128 and the signal's number.
 */
export function startChild(file, args, options = {}) {
  const { stdio = "pipe", stdin = "ignore", stdout = stdio, ...rest } = options;
  const child = spawn(file, args, { ...rest, detached: true, stdio: [stdin, stdout, stdio] });
  const endWatch = child.pid ? watchOver(-child.pid, "TERM") : async () => undefined;
  const ended = new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve(code ?? 128 + (numbers[signal] ?? 0)));
  });
  const exited = ended.finally(endWatch);
  return {
    exited,
    pid: child.pid,
    stdout: child.stdout,
    stderr: child.stderr,
    signal: (name) => signalGroup(child, name),
    stop: () => stopGroup(child, exited),
  };
}

const numbers = { SIGHUP: 1, SIGINT: 2, SIGQUIT: 3, SIGKILL: 9, SIGTERM: 15 };

/** Asks the whole group to end, and makes it end after five seconds. */
async function stopGroup(child, exited) {
  signalGroup(child, "SIGTERM");
  const force = setTimeout(() => signalGroup(child, "SIGKILL"), 5_000);
  await exited;
  clearTimeout(force);
}

function signalGroup({ pid, exitCode, signalCode }, name) {
  if (!pid || exitCode !== null || signalCode !== null) return;
  try {
    process.kill(-pid, name);
  } catch {
    // it has just ended by itself
  }
}
