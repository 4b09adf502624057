import { isLegalSyllable } from "#pinyin/legalSyllable.ts";

const MOST_PARSES = 3;

/**
 * The ways in which letters are syllables as people type them, those of fewest syllables first; tone marks and
 * numbers are passed over: `meiri`, `měirì` and `mei3ri4` → [["mei", "ri"]], `xian` → [["xian"], ["xi", "an"]].
 */
export function parseTyped(typed: string): string[][] {
  const letters = typed
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll("u\u0308", "v")
    .replace(/\p{M}/gu, "")
    .replace(/(?<=[a-z])[0-5](?=[a-z]|$)/g, "");
  if (!/^[a-z]{1,48}$/.test(letters)) return [];
  const parses = new Map<number, string[][]>([[0, [[]]]]);
  for (let to = 1; to <= letters.length; to++) {
    const here: string[][] = [];
    for (let from = Math.max(0, to - 6); from < to; from++) {
      const last = letters.slice(from, to);
      if (!isSyllable(last)) continue;
      for (const before of parses.get(from) ?? []) here.push([...before, last]);
    }
    parses.set(to, here.toSorted((a, b) => a.length - b.length).slice(0, MOST_PARSES));
  }
  return parses.get(letters.length) ?? [];
}

/** Interjections without a vowel would make a syllable of every letter. */
const isSyllable = (letters: string) =>
  /[aeiouv]/.test(letters) && isLegalSyllable(letters.replaceAll("v", "ü"));
