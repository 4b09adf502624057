import { isHan } from "#pinyin/han.ts";
import { isLegalSyllable } from "#pinyin/legalSyllable.ts";
import { parseSyllable, writeSyllable } from "#pinyin/syllable.ts";

export type ParsedReadings =
  | { ok: true; readings: readonly string[] }
  | { ok: false; reason: "count"; wanted: number; given: number }
  /** No such syllable, or one without its tone: the neutral tone is said by 5 or a dot. */
  | { ok: false; reason: "illegal" | "toneless"; syllable: string };

/**
 * Reads what a writer types over selected characters: `yu2 fu2`, `yú fú` or `yú'fú`, one syllable
 * for each Han character of `text`.
 */
export function parseReadings(text: string, typed: string): ParsedReadings {
  const syllables = typed
    .trim()
    .split(/[\s'’\-,，、]+/u)
    .filter(Boolean);
  const readings: string[] = [];
  for (const syllable of syllables) {
    const parts = parseSyllable(syllable);
    if (!parts || !isLegalSyllable(parts.letters)) {
      return { ok: false, reason: "illegal", syllable };
    }
    if (parts.tone === null) return { ok: false, reason: "toneless", syllable };
    readings.push(writeSyllable(parts.letters, parts.tone));
  }
  const wanted = hanIn(text).length;
  if (readings.length !== wanted) {
    return { ok: false, reason: "count", wanted, given: readings.length };
  }
  return { ok: true, readings };
}

/** The Han characters of a text, in order. */
export function hanIn(text: string): string[] {
  return Array.from(text).filter(isHan);
}
