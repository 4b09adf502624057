import { annotate, type AnnotateOptions } from "./annotate.ts";
import { toneless } from "./toneless.ts";

const LONGEST = 60;
const FALLBACK = "article";

/**
 * The address form of a headline: `每日經濟新聞` → `mei-ri-jing-ji-xin-wen`. Toneless pinyin, one word a
 * character; Latin letters and digits stay, in lower case; cut at a word; never empty.
 * `ü` is written `yu` (女 nyu, 呂 lyu), as in passports: GB/T 28039-2011.
 */
export function slugOf(headline: string, options: AnnotateOptions = {}): string {
  let slug = "";
  for (const word of wordsOf(headline, options)) {
    const longer = slug === "" ? word : `${slug}-${word}`;
    if (longer.length > LONGEST) return slug === "" ? word.slice(0, LONGEST) : slug;
    slug = longer;
  }
  return slug === "" ? FALLBACK : slug;
}

function wordsOf(headline: string, options: AnnotateOptions): string[] {
  const syllables = annotate(headline, options);
  const spelt = Array.from(headline, (character, at) => {
    const syllable = syllables[at];
    return syllable
      ? ` ${latin(toneless(syllable.pinyin).replaceAll("ü", "yu"))} `
      : latin(character);
  }).join("");
  return spelt.split(/[^a-z0-9]+/u).filter((word) => word !== "");
}

function latin(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}'’]/gu, "")
    .toLowerCase();
}
