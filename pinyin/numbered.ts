import { canonicalSyllable } from "./legalSyllable.ts";
import { parseSyllable } from "./syllable.ts";

/** `lǜ` → `lü4`; the neutral tone is 5. What isn't a syllable comes back as it is. */
export function toNumbered(pinyin: string): string {
  const parts = parseSyllable(pinyin);
  return parts ? `${parts.letters}${parts.tone ?? 5}` : pinyin;
}

/** `yu2`, `lü4`, `lv4`, `lu:4`, `ma5`, `ma0` → the canonical syllable; null where there is no digit or no such syllable. */
export function fromNumbered(text: string): string | null {
  return /[0-5]$/.test(text) ? canonicalSyllable(text) : null;
}
