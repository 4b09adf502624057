import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";

const folder = fileURLToPath(new URL("../../pinyin/data", import.meta.url));

/** In bytes: the engine's weights and lexicon, all files of `pinyin/data/`, after Brotli. */
export function sizeOfModel(): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + compressed(path.join(entry.parentPath, entry.name)), 0);
}

function compressed(file: string): number {
  const bytes = readFileSync(file);
  return file.endsWith(".br") ? bytes.length : brotliCompressSync(bytes).length;
}
