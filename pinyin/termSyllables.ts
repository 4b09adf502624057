import { isHan } from "./han.ts";
import { canonicalSyllable } from "./legalSyllable.ts";

/**
 * The canonical syllables of a term's Han characters, or null where the reading doesn't fit the term.
 * `canonical` may be one that remembers, for many terms.
 */
export function termSyllables(
  term: string,
  reading: string,
  canonical: (syllable: string) => string | null = canonicalSyllable,
): readonly string[] | null {
  const syllables = reading.split(/[\s'’-]+/u).flatMap((one) => canonical(one) ?? []);
  const isFitting = syllables.length === Array.from(term).filter(isHan).length;
  return term !== "" && isFitting ? syllables : null;
}
