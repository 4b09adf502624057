import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { userInfo } from "node:os";
import { Refusal } from "../refusal.ts";

/** The user as whom PostgreSQL runs, where that is not the one who runs this command. */
export interface SystemUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root: root runs it as the owner of its files, where there are any,
 * and as the machine's `postgres` user, made if missing, where there are none yet.
 */
export function systemUser(files: string): SystemUser | undefined {
  if (userInfo().uid !== 0) return undefined;
  const user =
    ownerOf(files) ?? findUser("postgres") ?? findUser("_postgres") ?? createUser("postgres");
  if (user) return user;
  throw new Refusal(
    "PostgreSQL refuses to run as root and a user `postgres` could not be made; run this as an ordinary user, or set DATABASE_URL.",
  );
}

function ownerOf(files: string): SystemUser | undefined {
  const { uid, gid } = statSync(files, { throwIfNoEntry: false }) ?? { uid: 0, gid: 0 };
  return uid === 0 ? undefined : { name: `number ${uid}`, uid, gid };
}

function findUser(name: string): SystemUser | undefined {
  const uid = idOf("-u", name);
  const gid = idOf("-g", name);
  return uid === undefined || gid === undefined ? undefined : { name, uid, gid };
}

function idOf(which: "-u" | "-g", name: string): number | undefined {
  const { status, stdout } = spawnSync("id", [which, name], { encoding: "utf8" });
  return status === 0 ? Number.parseInt(stdout, 10) : undefined;
}

function createUser(name: string): SystemUser | undefined {
  spawnSync("useradd", ["--system", "--user-group", "--no-create-home", name]);
  return findUser(name);
}
