/**
 * `node bin/pack/packWords.ts` writes pinyin/words.json: the words of jieba's dictionary (MIT, npm
 * @node-rs/jieba) that its corpus holds at least 20 times, the commonest first. They say where words
 * end (GB/T 16159) and how common each is.
 *
 * Groups of words that are about equally frequent: a group is named by the binary logarithm of the
 * frequency, in halves. Behind a word, one letter tells its kind where that matters for spelling:
 * V verb, I idiom, S place, R person, Z other name, F of place or time (上, 裡), N noun.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { packFile } from "./packFile.ts";

const LEAST = 20;

const folder = path.dirname(createRequire(import.meta.url).resolve("@node-rs/jieba/package.json"));
const words = readFileSync(path.join(folder, "dict.txt"), "utf8")
  .split("\n")
  .map((line) => line.split(" "))
  .map(([word = "", count = "0", kind = ""]) => ({ word, count: Number(count), kind }))
  .filter(({ word, count }) => count >= LEAST && /^\p{Script=Han}{1,8}$/u.test(word))
  .toSorted((a, b) => b.count - a.count);

const groups: Record<string, string> = {};
for (const { word, count, kind } of words) {
  const half = String(Math.round(Math.log2(count) * 2));
  groups[half] = `${groups[half] ?? ""}${groups[half] ? " " : ""}${word}${letterOf(kind)}`;
}
packFile("words.json", {
  source: "jieba's dictionary (MIT), npm @node-rs/jieba 2.0.3, by bin/pack/packWords.ts",
  groups,
});

function letterOf(kind: string): string {
  if (kind === "ns") return "S";
  if (kind.startsWith("nr")) return "R";
  if (kind === "nz" || kind === "nt") return "Z";
  if (kind === "i" || kind === "l") return "I";
  if (kind.startsWith("v")) return "V";
  if (kind === "f") return "F";
  return kind.startsWith("n") ? "N" : "";
}
