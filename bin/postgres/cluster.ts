import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
} from "node:fs";
import { lstatSync, renameSync, rmdirSync, symlinkSync, unlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { text } from "node:stream/consumers";
import { Refusal } from "../refusal.ts";
import { canWrite, shelteredFolder } from "./reach.ts";
import type { SystemUser } from "./systemUser.ts";

/** PostgreSQL's own files on disk, ready to be started. */
export interface Cluster {
  /** The real folder, also where `<folder>/postgres` is a link. */
  readonly files: string;
  readonly password: string;
}

interface Making {
  readonly folder: string;
  readonly native: string;
  readonly user: SystemUser | undefined;
  readonly isThrowaway: boolean;
  readonly say: (line: string) => void;
}

/** Finds the cluster in a data folder, or makes it. A making that was cut short starts again. */
export async function openCluster(making: Making): Promise<Cluster> {
  const place = path.join(making.folder, "postgres");
  const password = keepPassword(path.join(making.folder, "postgres-password"));
  if (!existsSync(place) || isEmpty(place)) await make(making, place, password);
  const version = readFileSync(path.join(place, "PG_VERSION"), "utf8").trim();
  if (version !== "18") {
    throw new Refusal(
      `The database in ${place} was made by PostgreSQL ${version} and this is 18; move it away or set DATABASE_URL.`,
    );
  }
  return { files: realpathSync(place), password };
}

function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch {
    throw new Refusal(`The database in ${folder} belongs to another user of this machine.`);
  }
}

/** The superuser's password; other people of the same machine must not get in. */
function keepPassword(file: string): string {
  if (existsSync(file)) return readFileSync(file, "utf8").trim();
  const password = randomBytes(24).toString("base64url");
  writeFileSync(file, `${password}\n`, { mode: 0o600 });
  return password;
}

async function make(making: Making, place: string, password: string): Promise<void> {
  const part = partFolder(making, place);
  await initialise(making, part, password);
  clear(place);
  if (path.dirname(part) === making.folder) {
    renameSync(part, place);
  } else {
    symlinkSync(part, place);
    making.say(`The database is kept in ${part}, since ${making.folder} is closed to PostgreSQL.`);
  }
}

/** Takes away an empty folder or a link to nowhere, and nothing else. */
function clear(place: string): void {
  const found = lstatSync(place, { throwIfNoEntry: false });
  if (found?.isSymbolicLink()) unlinkSync(place);
  else if (found) rmdirSync(place);
}

/** A new folder beside the final one, or in the shelter where the system user can't come here. */
function partFolder({ user }: Making, place: string): string {
  const part = `${place}.part`;
  if (lstatSync(part, { throwIfNoEntry: false })) rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { mode: 0o700 });
  if (!user) return part;
  chownSync(part, user.uid, user.gid);
  if (canWrite(user, part)) return part;
  rmSync(part, { recursive: true });
  return path.join(shelteredFolder(user), "postgres");
}

/**
 * UTF-8 and PostgreSQL's built-in `C.UTF-8`: the order of rows then depends neither on the
 * machine's locales nor on the version of its C library.
 */
async function initialise(making: Making, files: string, password: string): Promise<void> {
  const args = [
    `--pgdata=${files}`,
    "--username=zhubi",
    "--pwfile=/dev/stdin",
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--no-instructions",
    ...(making.isThrowaway ? ["--no-sync"] : []),
  ];
  const command = [path.join(making.native, "bin", "initdb"), ...args];
  // Through `cat`, since Node's own pipes are sockets, which cannot be opened as /dev/stdin.
  const initdb = spawn("/bin/sh", ["-c", 'cat | "$@"', "sh", ...command], {
    ...(making.user && { uid: making.user.uid, gid: making.user.gid }),
    cwd: "/",
    stdio: ["pipe", "ignore", "pipe"],
  });
  initdb.stdin.end(`${password}\n`);
  const [problem, code] = await Promise.all([
    text(initdb.stderr),
    new Promise((resolve, reject) => initdb.on("close", resolve).on("error", reject)),
  ]);
  if (code !== 0) {
    throw new Refusal(
      `PostgreSQL could not make its files in ${files}: ${problem.trim().split("\n").at(-1)}`,
    );
  }
}
