import { spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
} from "node:fs";
import path from "node:path";
import { Refusal } from "../refusal.ts";
import type { SystemUser } from "./systemUser.ts";

/** Where root keeps what the system user must reach when the clone itself is closed to it. */
const shelter = "/var/lib/zhubi";

/** Whether the user gets to this folder and may write in it. Tried for real: modes don't tell all. */
export function canWrite(user: SystemUser, folder: string): boolean {
  return runsAs(user, "/bin/sh", ["-c", 'cd "$0" && test -w .', folder]);
}

/** The binaries themselves, or a copy of them where the user cannot run them in their place. */
export function reachableBinaries(user: SystemUser | undefined, native: string): string {
  if (!user || runsAs(user, path.join(native, "bin", "postgres"), ["--version"])) return native;
  const version = spawnSync(path.join(native, "bin", "postgres"), ["--version"], {
    encoding: "utf8",
  });
  const name = `postgresql-${/[\d.]+/.exec(version.stdout)?.[0] ?? "unknown"}`;
  const copy = path.join(openShelter(), name);
  if (!existsSync(copy)) copyWhole(native, copy);
  if (runsAs(user, path.join(copy, "bin", "postgres"), ["--version"])) return copy;
  throw new Refusal(
    `The user ${user.name}, as whom PostgreSQL must run, can reach neither ${native} nor ${copy}.`,
  );
}

/** A new, empty folder which the user can reach and write. */
export function shelteredFolder(user: SystemUser): string {
  const folder = mkdtempSync(path.join(openShelter(), "data-"));
  chownSync(folder, user.uid, user.gid);
  return folder;
}

function openShelter(): string {
  mkdirSync(shelter, { recursive: true });
  chmodSync(shelter, 0o755);
  return shelter;
}

/** Another command may copy at the same moment: the first whole copy wins. */
function copyWhole(from: string, to: string): void {
  const part = mkdtempSync(`${to}-`);
  cpSync(from, part, { recursive: true, verbatimSymlinks: true });
  spawnSync("chmod", ["-R", "a+rX", part]);
  try {
    renameSync(part, to);
  } catch (error) {
    rmSync(part, { recursive: true });
    if (!existsSync(to)) throw error;
  }
}

function runsAs({ uid, gid }: SystemUser, file: string, args: string[]): boolean {
  return spawnSync(file, args, { uid, gid, cwd: "/" }).status === 0;
}
