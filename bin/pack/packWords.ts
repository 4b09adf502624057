/**
 * `node bin/pack/packWords.ts` writes pinyin/words.json: the words of jieba's dictionary (MIT, npm
 * @node-rs/jieba) that its corpus holds at least 20 times, the commonest first. They say where words
 * end (GB/T 16159) and how common each is.
 *
 * Groups of words that are about equally frequent: a group is named by the binary logarithm of the
 * frequency, in halves. Behind a word, one letter tells its kind where that matters for spelling:
 * V verb, I idiom, S place, R person, Z other name, F of place or time (上, 裡), N noun.
 *
 * jieba takes 洪水, 換 and 明日 for names. So CC-CEDICT has the last word on what it knows: a name is what it
 * spells with a capital and never without one. Of what it doesn't know, long places, organisations and
 * persons with a surname are taken for names.
 *
 * `given` are the characters of given names in the same groups, by how many of jieba's persons have them.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { surnames } from "../../pinyin/surnames.ts";
import { packFile } from "./packFile.ts";
import { readCedict } from "./readCedict.ts";

const LEAST = 20;
const LEAST_GIVEN = 3;
/** Of a character's share among given names to that in texts: jieba has 严嵩的 for a name, too. */
const LEAST_SHARE = 1 / 8;

/** Names of some place or other by CC-CEDICT, and words of every day in all texts. */
const everyday = new Set(
  "大桥 大山 大湖 大城 山下 新城 新河 新港 沿河 南岸 湖区 土城 皇城 宫城 竹园 快船 道长 大雪 大观".split(
    " ",
  ),
);

/** Whether CC-CEDICT spells a word with a capital: always, or sometimes without. */
const isAlwaysName = new Map<string, boolean>();
const acts = new Set<string>();
for (const { simplified, pinyin, meanings } of await readCedict()) {
  const isName = /^[A-Z]/.test(pinyin);
  if (meanings[0]?.startsWith("to ")) acts.add(simplified);
  isAlwaysName.set(simplified, isName && (isAlwaysName.get(simplified) ?? true));
}

const folder = path.dirname(createRequire(import.meta.url).resolve("@node-rs/jieba/package.json"));
const entries = readFileSync(path.join(folder, "dict.txt"), "utf8")
  .split("\n")
  .map((line) => line.split(" "))
  .map(([word = "", count = "0", kind = ""]) => ({ word, count: Number(count), kind }));
const words = entries
  .filter(({ word, count }) => count >= LEAST && /^\p{Script=Han}{1,8}$/u.test(word))
  .toSorted((a, b) => b.count - a.count);

const groups: Record<string, string> = {};
for (const { word, count, kind } of words) {
  const half = halfOf(count);
  groups[half] = `${groups[half] ?? ""}${groups[half] ? " " : ""}${word}${letterOf(word, kind)}`;
}
const given = new Map<string, number>();
const written = new Map<string, number>();
for (const { word, count, kind } of entries) {
  for (const character of word) written.set(character, (written.get(character) ?? 0) + count);
  const [first = "", ...name] = Array.from(word);
  if (!kind.startsWith("nr") || !surnames.has(first) || name.length !== 2) continue;
  for (const character of name) given.set(character, (given.get(character) ?? 0) + 1);
}

const givenTotal = sumOf(given);
const writtenTotal = sumOf(written);
const givenGroups: Record<string, string> = {};
for (const [character, count] of given) {
  const share = count / givenTotal / ((written.get(character) ?? 1) / writtenTotal);
  if (count < LEAST_GIVEN || share < LEAST_SHARE) continue;
  givenGroups[halfOf(count)] = (givenGroups[halfOf(count)] ?? "") + character;
}

packFile("words.json", {
  source:
    "jieba's dictionary (MIT), npm @node-rs/jieba 2.0.3; names by CC-CEDICT (CC BY-SA 4.0); by bin/pack/packWords.ts",
  groups,
  given: givenGroups,
});

function sumOf(counts: ReadonlyMap<string, number>): number {
  return Array.from(counts.values()).reduce((sum, count) => sum + count, 0);
}

function halfOf(count: number): string {
  return String(Math.round(Math.log2(count) * 2));
}

function letterOf(word: string, kind: string): string {
  const isEveryday =
    everyday.has(word) || /^周[一二三四五六日]$|^[一二三四五六七八九十]+月$/u.test(word);
  if (isEveryday) return kind.startsWith("n") || kind.startsWith("t") ? "N" : "";
  if (isAlwaysName.get(word) ?? isNameByJieba(word, kind)) {
    if (kind === "ns") return "S";
    return kind.startsWith("nr") ? "R" : "Z";
  }
  if (/^n[rstz]/.test(kind)) return acts.has(word) ? "V" : "";
  if (kind === "i" || kind === "l") return "I";
  if (kind.startsWith("v")) return "V";
  if (kind === "f") return "F";
  return kind.startsWith("n") ? "N" : "";
}

function isNameByJieba(word: string, kind: string): boolean {
  const characters = Array.from(word);
  if (characters.length < 3) return false;
  if (kind === "ns" || kind === "nt") return true;
  const [first = "", second = "", ...rest] = characters;
  const isFull = surnames.has(first + second) ? rest.length <= 2 : rest.length === 1;
  return kind === "nr" && isFull && (surnames.has(first) || surnames.has(first + second));
}
