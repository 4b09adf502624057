import { accessSync, constants, mkdirSync, statSync } from "node:fs";
import path from "node:path";
import { Refusal } from "./refusal.ts";

/** Makes the data folder if it is missing, and refuses one that cannot be written. */
export function openDataFolder(folder: string): void {
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Refusal(
      `The data folder ${folder} cannot be used: ${reasons[code ?? ""] ?? code}; set ZHUBI_DATA to another.`,
    );
  }
}

/** Not `mkdirSync` with `recursive`, which goes round for ever below /proc. */
function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  if (path.dirname(folder) !== folder) makeFolder(path.dirname(folder));
  mkdirSync(folder);
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "this user may not write there",
  EPERM: "this user may not write there",
  EROFS: "its file system is read-only",
  EEXIST: "it is a file, not a folder",
  ENOTDIR: "a part of its path is a file, not a folder",
  ENOSPC: "its disk is full",
  ENOENT: "it can't be made there",
};
