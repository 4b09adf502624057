import { isLegalSyllable } from "#pinyin/legalSyllable.ts";
import { parseSyllable, type SyllableParts, writeSyllable } from "#pinyin/syllable.ts";
import { toneless } from "#pinyin/toneless.ts";

/** A bracket that holds one legal syllable. */
export interface Bracket extends SyllableParts {
  /** The bracket as it stands, brackets included. */
  readonly raw: string;
  /** What stands in it. */
  readonly written: string;
  /** `(=jìng)`: a reading whatever is known of the character. */
  readonly isForced: boolean;
}

/**
 * The bracket at this place, half- or full-width, in which a syllable stands as a converter writes it:
 * toneless in lower case, or with its tone. `(Sha)` and `(HE)` are somebody's name.
 */
export function bracketAt(text: string, at: number): Bracket | null {
  const pattern = /[(（][^\S\n]*(=?)([^\s()（）=]{1,12})[^\S\n]*[)）]/uy;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match) return null;
  const [raw, force = "", written = ""] = match;
  const parts = parseSyllable(written);
  if (!parts || !isLegalSyllable(parts.letters)) return null;
  if (parts.tone === null && (force !== "" || written !== written.toLowerCase())) return null;
  return { ...parts, raw, written: force + written, isForced: force !== "" };
}

/** The known readings that a bracket may mean; more than one where it is toneless. Empty: it is no reading. */
export function meantReadings(bracket: Bracket, known: readonly string[]): readonly string[] {
  const { letters, tone, isForced } = bracket;
  if (tone === null) return known.filter((one) => toneless(one) === letters);
  const pinyin = writeSyllable(letters, tone);
  return isForced || isKnown(pinyin, known) ? [pinyin] : [];
}

/** A reading in its canonical bracket: `(shā)`, `(·zi)` for the neutral tone, `(=jìng)` where it is not known. */
export function writeBracket(pinyin: string, known: readonly string[]): string {
  const force = isKnown(pinyin, known) ? "" : "=";
  const dot = toneless(pinyin) === pinyin ? "·" : "";
  return `(${force}${dot}${pinyin})`;
}

/** Any character may lose its tone in a word: 孩子 hái zi. */
function isKnown(pinyin: string, known: readonly string[]): boolean {
  return known.includes(pinyin) || known.some((one) => toneless(one) === pinyin);
}
