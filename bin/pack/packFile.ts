import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Writes a table of `pinyin/` as JSON that Prettier leaves as it is. */
export function packFile(name: string, table: object): void {
  const file = fileURLToPath(new URL(`../../pinyin/${name}`, import.meta.url));
  writeFileSync(file, `${JSON.stringify(table, null, 2)}\n`);
}
