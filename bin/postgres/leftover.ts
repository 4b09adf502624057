import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * Ends what a killed run left in a cluster: a server that still runs is asked to stop, and a pid
 * file that names another program (numbers come back after a reboot) is removed.
 * Only for a data folder that no living command holds.
 */
export async function stopLeftover(files: string): Promise<void> {
  const pidFile = path.join(files, "postmaster.pid");
  const pid = readPid(pidFile);
  if (pid === undefined) return;
  if (!isServerOf(pid, files)) {
    rmSync(pidFile, { force: true });
    return;
  }
  process.kill(pid, "SIGINT");
  const patience = Date.now() + 20_000;
  while (isServerOf(pid, files)) {
    if (Date.now() > patience) process.kill(pid, "SIGQUIT");
    await sleep(50);
  }
}

function readPid(file: string): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(file, "utf8"), 10);
    return pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}

function isServerOf(pid: number, files: string): boolean {
  const command = commandOf(pid);
  return command.includes("postgres") && command.includes(files);
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    const ps = spawnSync("ps", ["-ww", "-o", "command=", "-p", String(pid)], { encoding: "utf8" });
    return ps.status === 0 ? ps.stdout : "";
  }
}
