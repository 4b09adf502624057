import { spawn } from "node:child_process";

/**
 * Becomes the command, with a watcher beside it that waits on descriptor 3: a line says that all
 * is well, and its end without one that we died, even by SIGKILL, so that the command must stop.
 */
const watched = '( { read -r _ || kill -"$0" -"$$"; } <&3 & ); exec "$@" 3<&-';

/**
 * A child with all that it starts, as a group of its own: Ctrl-C in the terminal reaches us alone,
 * and we pass it on once, to all of them. `exited` is the exit code, or 128 and the signal's number.
 */
export function startChild(file, args, options = {}) {
  const { stdio = "pipe", ...rest } = options;
  const [input, output, errors] = stdio === "inherit" ? [0, 1, 2] : ["ignore", stdio, stdio];
  const child = spawn("/bin/sh", ["-c", watched, "TERM", file, ...args], {
    ...rest,
    detached: true,
    stdio: [input, output, errors, "pipe"],
  });
  const watcher = child.stdio[3];
  watcher.on("error", () => undefined);
  const exited = new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve(code ?? 128 + (numbers[signal] ?? 0)));
  }).finally(() => watcher.end("done\n"));
  return {
    exited,
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
  if (exitCode !== null || signalCode !== null) return;
  try {
    process.kill(-pid, name);
  } catch {
    // it has just ended by itself
  }
}
