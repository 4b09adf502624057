import { existsSync } from "node:fs";
import path from "node:path";

/** Whether a program is where programs are; /usr/sbin is often left out of PATH. */
export function isInstalled(program: string): boolean {
  const folders = [...(process.env["PATH"] ?? "").split(path.delimiter), "/usr/sbin"];
  return folders.some((folder) => folder !== "" && existsSync(path.join(folder, program)));
}
