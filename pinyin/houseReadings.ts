import { CompiledDictionary, type HouseTerm } from "./CompiledDictionary.ts";
import { isHan } from "./han.ts";

export { termSyllables } from "./termSyllables.ts";

/** Where a term of the house stands in a text. */
export interface FoundTerm {
  /** The place of its first character, in code points. */
  readonly at: number;
  /** In code points. */
  readonly length: number;
  /** As the dictionary has it. */
  readonly term: string;
  /** Canonical, one for each Han character of the term. */
  readonly syllables: readonly string[];
}

/**
 * Where the house dictionary speaks: pairs of place (in code points) and syllable. At each place the longest
 * term wins, and terms don't overlap.
 */
export function houseReadings(
  characters: readonly string[],
  dictionary: ReadonlyMap<string, string>,
): [place: number, pinyin: string][] {
  return findTerms(characters, dictionary).flatMap(({ at, length, syllables }) => {
    const places = Array.from({ length }, (_, step) => at + step);
    const han = places.filter((place) => isHan(characters[place] ?? ""));
    return han.map((place, syllable): [number, string] => [place, syllables[syllable] ?? ""]);
  });
}

/** The terms that `houseReadings` goes by, in the order of the text. */
export function findTerms(
  characters: readonly string[],
  dictionary: ReadonlyMap<string, string>,
): FoundTerm[] {
  const compiled =
    dictionary instanceof CompiledDictionary ? dictionary : new CompiledDictionary(dictionary);
  const found: FoundTerm[] = [];
  for (let at = 0; at < characters.length;) {
    const term = compiled.longestAt(characters, at);
    if (term) {
      found.push({ at, length: term.characters.length, ...nameOf(term) });
      at += term.characters.length;
    } else at += 1;
  }
  return found;
}

const nameOf = ({ characters, syllables }: HouseTerm) => ({
  term: characters.join(""),
  syllables,
});
