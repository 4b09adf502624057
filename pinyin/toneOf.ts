import { parseSyllable, type Tone } from "./syllable.ts";

/** The tone of one syllable; null where it isn't one. A syllable without a mark is neutral. */
export function toneOf(pinyin: string): Tone | null {
  const parts = parseSyllable(pinyin);
  return parts && (parts.tone ?? 5);
}
