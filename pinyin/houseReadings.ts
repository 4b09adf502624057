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

function termsByFirstCharacter(dictionary: ReadonlyMap<string, string>): Map<string, Term[]> {
  const terms = new Map<string, Term[]>();
  for (const [written, pinyin] of dictionary) {
    const characters = Array.from(written);
    const syllables = pinyin.split(/[\s'’-]+/u).flatMap((one) => canonicalSyllable(one) ?? []);
    const [first] = characters;
    if (first === undefined || syllables.length !== characters.filter(isHan).length) continue;
    terms.set(first, [...(terms.get(first) ?? []), { characters, syllables }]);
  }
  for (const list of terms.values()) {
    list.sort((one, other) => other.characters.length - one.characters.length);
  }
  return terms;
}
