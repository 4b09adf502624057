import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { canonicalSyllable } from "../legalSyllable.ts";

const resolve = (name: string) => fileURLToPath(import.meta.resolve(name));

/** One word as one source has it, in Simplified characters, and in Traditional where the source says so. */
export interface SourceWord {
  readonly word: string;
  readonly traditional?: string;
  /** Canonical, one for each character. */
  readonly readings: readonly string[];
  readonly isSurname: boolean;
}

export interface Sources {
  /** @pinyin-pro/data, CC-CEDICT and the phrases of the package `pinyin`: bits 0, 1 and 2 of a word's sources. */
  readonly words: readonly [readonly SourceWord[], readonly SourceWord[], readonly SourceWord[]];
  /** jieba's words: how often each was counted, and its part of speech. */
  readonly counted: ReadonlyMap<string, { readonly count: number; readonly tag: string }>;
  /** All readings of one character in the list of the package `pinyin`, the commonest first. */
  readonly characters: ReadonlyMap<string, readonly string[]>;
}

/** Reads the lexicons that npm brings; fails where a package is missing. */
export async function readSources(): Promise<Sources> {
  const phrases = readFileSync(resolve("pinyin"), "utf8");
  return {
    words: [readPinyinPro(), await readCedict(), readPhrases(phrases)],
    counted: readCounted(),
    characters: readCharacterList(phrases),
  };
}

function readPinyinPro(): SourceWord[] {
  const file = resolve("@pinyin-pro/data/complete.json");
  const entries = JSON.parse(readFileSync(file, "utf8")) as Record<string, [string, number]>;
  return Object.entries(entries).flatMap(([word, [readings]]) => wordOf(word, readings.split(" ")));
}

/** Fields of an entry: traditional, simplified, numbered pinyin, meaning. */
type CedictEntry = [string, string, string, string | string[], ...unknown[]];

async function readCedict(): Promise<SourceWord[]> {
  const file = resolve("cc-cedict").replace(/dist.*$/u, "data/all.js");
  const loaded = (await import(file)) as { default: { all: CedictEntry[] } };
  return loaded.default.all.flatMap(([traditional, simplified, pinyin, meaning]) => {
    const syllables = pinyin
      .toLowerCase()
      .replaceAll("r5", "er5")
      .split(/[\s·]+/u);
    const isSurname = JSON.stringify(meaning).includes("surname ") && /^[A-Z]\S*$/u.test(pinyin);
    return wordOf(simplified, syllables.filter(Boolean), traditional, isSurname);
  });
}

function readPhrases(source: string): SourceWord[] {
  const entries = source.matchAll(/"?([\u3400-\u9fff〇]{2,})"?: (\[\[.*?\]\])[,\n ]/gu);
  return [...entries].flatMap(([, word = "", list = "[]"]) =>
    wordOf(
      word,
      (JSON.parse(list) as string[][]).map(([first = ""]) => first),
    ),
  );
}

function wordOf(
  word: string,
  spelt: readonly string[],
  traditional?: string,
  isSurname = false,
): SourceWord[] {
  const characters = Array.from(word);
  if (!/^\p{Script=Han}+$/u.test(word) || characters.length !== spelt.length) return [];
  const readings = spelt.flatMap((one, at) => dictionaryTone(characters[at], one) ?? []);
  if (readings.length !== characters.length) return [];
  const hasForm = traditional !== undefined && Array.from(traditional).length === readings.length;
  return [{ word, ...(hasForm && { traditional }), readings, isSurname }];
}

/** Some sources write the spoken tones of 一 and 不; those are an option of display. */
function dictionaryTone(character: string | undefined, spelt: string): string | null {
  if (character === "一") return "yī";
  const syllable = canonicalSyllable(spelt);
  return character === "不" && syllable === "bú" ? "bù" : syllable;
}

function readCounted(): Sources["counted"] {
  const counted = new Map<string, { count: number; tag: string }>();
  for (const line of readFileSync(resolve("@node-rs/jieba/dict.txt"), "utf8").split("\n")) {
    const [word = "", count = "", tag = ""] = line.split(" ");
    if (/^\p{Script=Han}+$/u.test(word)) counted.set(word, { count: Number(count), tag });
  }
  return counted;
}

function readCharacterList(source: string): Sources["characters"] {
  const entries = source.matchAll(/dict\[0x([0-9A-F]+)\] = "([^"]+)"/giu);
  return new Map(
    [...entries].map(([, code = "", list = ""]) => {
      const readings = list.split(",").flatMap((one) => canonicalSyllable(one) ?? []);
      return [String.fromCodePoint(parseInt(code, 16)), [...new Set(readings)]];
    }),
  );
}
