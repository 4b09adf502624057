import { parseSyllable } from "./syllable.ts";

/** `lǜ` → `lü`. What isn't a syllable comes back as it is. */
export function toneless(pinyin: string): string {
  return parseSyllable(pinyin)?.letters ?? pinyin;
}
