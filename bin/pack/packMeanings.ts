/**
 * `node bin/pack/packMeanings.ts` writes app/(reader)/dictionary/cedict.bin: CC-CEDICT (CC BY-SA 4.0)
 * in 256 parts, by the first character of a word (its code point modulo 256).
 *
 * The file: the length of its index as four bytes, the index (JSON: where each part ends), then the
 * parts, each compressed by itself and sent as it lies. A part has for each Traditional word its
 * entries, [reading, meaning, Simplified form or ""]; for a Simplified one the words it stands for,
 * whose entries are in their own part.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { fromNumbered } from "../../pinyin/numbered.ts";
import { readCedict } from "./readCedict.ts";

const PARTS = 256;
const MOST_MEANINGS = 8;

type Entry = string | [reading: string, meaning: string, simplified: string];
const parts = Array.from({ length: PARTS }, () => new Map<string, Entry[]>());

for (const { traditional, simplified, pinyin, meanings } of await readCedict()) {
  if (!/^\p{Script=Han}{1,8}$/u.test(traditional)) continue;
  const meaning = meanings.slice(0, MOST_MEANINGS).map(spelt).join("; ");
  const isOne = simplified === traditional;
  add(traditional, [toned(pinyin), meaning, isOne ? "" : simplified]);
  if (!isOne) add(simplified, traditional);
}

const packed = parts.map((part) =>
  gzipSync(JSON.stringify(Object.fromEntries(part)), { level: 9 }),
);
let end = 0;
const index = Buffer.from(JSON.stringify(packed.map(({ length }) => (end += length))));
const head = Buffer.alloc(4);
head.writeUInt32BE(index.length);
const file = new URL("../../app/(reader)/dictionary/cedict.bin", import.meta.url);
writeFileSync(fileURLToPath(file), Buffer.concat([head, index, ...packed]));

function add(word: string, entry: Entry): void {
  const part = parts[(word.codePointAt(0) ?? 0) % PARTS];
  const known = part?.get(word) ?? [];
  if (!known.includes(entry)) part?.set(word, [...known, entry]);
}

/** `used in 脊令[ji2 ling2]` → `used in 脊令 (jí líng)`. */
function spelt(meaning: string): string {
  return meaning.replaceAll(/\[([a-zA-Z0-9: ]+)\]/g, (_, pinyin: string) => ` (${toned(pinyin)})`);
}

function toned(pinyin: string): string {
  return pinyin
    .replaceAll(/(?<=\d)(?=[a-zA-Z])/g, " ")
    .split(" ")
    .map((one) => {
      const syllable = fromNumbered(one.toLowerCase()) ?? one.toLowerCase();
      return /^[A-Z]/.test(one) ? syllable.charAt(0).toUpperCase() + syllable.slice(1) : syllable;
    })
    .join(" ");
}
