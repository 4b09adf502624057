import { spawn } from "node:child_process";
import { once } from "node:events";

/**
 * Starts a watcher beside another process, which sends it a signal if we die, even by SIGKILL.
 * It waits on a pipe of ours: a line says that all is well, its end without one that we are gone.
 * @param {number} target a process, or negative: the group of one
 * @param {"INT" | "TERM"} signal
 * @returns {() => Promise<void>} ends the watch, once the other process has ended
 */
export function watchOver(target, signal) {
  const script = 'read -r _ || kill -"$0" "$1"';
  const watcher = spawn("/bin/sh", ["-c", script, signal, String(target)], {
    detached: true, // what kills our group must not kill the watcher too
    stdio: ["pipe", "ignore", "ignore"],
  });
  const ended = once(watcher, "exit").catch(() => undefined);
  watcher.stdin.on("error", () => undefined);
  return async () => {
    watcher.stdin.end("all is well\n");
    await ended;
  };
}
