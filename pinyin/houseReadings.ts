import { isHan } from "./han.ts";
import { canonicalSyllable } from "./legalSyllable.ts";

/**
 * Where the house dictionary speaks: pairs of place (in code points) and syllable. At each place the longest
 * term wins, and terms don't overlap.
 */
export function houseReadings(
  characters: readonly string[],
  dictionary: ReadonlyMap<string, string>,
): [place: number, pinyin: string][] {
  const terms = termsByFirstCharacter(dictionary);
  const found: [number, string][] = [];
  for (let at = 0; at < characters.length;) {
    const term = terms
      .get(characters[at] ?? "")
      ?.find((one) => one.characters.every((own, step) => own === characters[at + step]));
    if (!term) {
      at += 1;
      continue;
    }
    let syllable = 0;
    term.characters.forEach((character, step) => {
      if (!isHan(character)) return;
      found.push([at + step, term.syllables[syllable] ?? ""]);
      syllable += 1;
    });
    at += term.characters.length;
  }
  return found;
}

interface Term {
  readonly characters: readonly string[];
  readonly syllables: readonly string[];
}

/** The canonical syllables of a term's Han characters, or null where the reading doesn't fit the term. */
export function termSyllables(term: string, reading: string): readonly string[] | null {
  const syllables = reading.split(/[\s'’-]+/u).flatMap((one) => canonicalSyllable(one) ?? []);
  const isFitting = syllables.length === Array.from(term).filter(isHan).length;
  return term !== "" && isFitting ? syllables : null;
}

function termsByFirstCharacter(dictionary: ReadonlyMap<string, string>): Map<string, Term[]> {
  const terms = new Map<string, Term[]>();
  for (const [written, pinyin] of dictionary) {
    const characters = Array.from(written);
    const syllables = termSyllables(written, pinyin);
    const [first] = characters;
    if (first === undefined || !syllables) continue;
    terms.set(first, [...(terms.get(first) ?? []), { characters, syllables }]);
  }
  for (const list of terms.values()) {
    list.sort((one, other) => other.characters.length - one.characters.length);
  }
  return terms;
}
