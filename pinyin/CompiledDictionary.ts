import { canonicalSyllable } from "./legalSyllable.ts";
import { termSyllables } from "./termSyllables.ts";

export interface HouseTerm {
  readonly characters: readonly string[];
  /** Canonical, one for each Han character. */
  readonly syllables: readonly string[];
}

/**
 * The house's terms, made ready once to be looked up in every text. It is the map that it was made of, and so
 * goes wherever a plain one goes; entries whose reading doesn't fit their term are in the map and never found.
 * It knows how long the terms are that begin with each two characters, so that a place in a text costs a look
 * or two, whether there are ten terms or fifty thousand.
 */
export class CompiledDictionary implements ReadonlyMap<string, string> {
  readonly #entries: ReadonlyMap<string, string>;
  readonly #terms = new Map<string, HouseTerm>();
  /** The longest first. */
  readonly #lengths = new Map<string, number[]>();

  constructor(entries: Iterable<readonly [term: string, pinyin: string]>) {
    this.#entries = new Map(entries);
    const canonical = canonicalOnce();
    for (const [term, pinyin] of this.#entries) {
      const characters = Array.from(term);
      const syllables = termSyllables(term, pinyin, canonical);
      if (!syllables) continue;
      this.#terms.set(term, { characters, syllables });
      const key = keyOf(characters, 0);
      const lengths = this.#lengths.get(key);
      if (!lengths) this.#lengths.set(key, [characters.length]);
      else if (!lengths.includes(characters.length)) lengths.push(characters.length);
    }
    for (const lengths of this.#lengths.values()) lengths.sort((one, other) => other - one);
  }

  /** The longest term that stands in a text (its code points) at a place. */
  longestAt(characters: readonly string[], at: number): HouseTerm | undefined {
    for (const length of this.#lengths.get(keyOf(characters, at)) ?? []) {
      const found = this.#terms.get(characters.slice(at, at + length).join(""));
      if (found) return found;
    }
    return this.#terms.get(characters[at] ?? "");
  }

  get size(): number {
    return this.#entries.size;
  }
  get(term: string): string | undefined {
    return this.#entries.get(term);
  }
  has(term: string): boolean {
    return this.#entries.has(term);
  }
  forEach(each: (pinyin: string, term: string, map: ReadonlyMap<string, string>) => void): void {
    this.#entries.forEach((pinyin, term) => each(pinyin, term, this));
  }
  entries(): MapIterator<[string, string]> {
    return this.#entries.entries();
  }
  keys(): MapIterator<string> {
    return this.#entries.keys();
  }
  values(): MapIterator<string> {
    return this.#entries.values();
  }
  [Symbol.iterator](): MapIterator<[string, string]> {
    return this.#entries[Symbol.iterator]();
  }
}

const keyOf = (characters: readonly string[], at: number) =>
  `${characters[at] ?? ""}${characters[at + 1] ?? ""}`;

/** A dictionary repeats some 1,300 syllables. */
function canonicalOnce(): (syllable: string) => string | null {
  const seen = new Map<string, string | null>();
  return (syllable) => {
    const known = seen.get(syllable);
    if (known !== undefined) return known;
    const canonical = syllable === "" ? null : canonicalSyllable(syllable);
    seen.set(syllable, canonical);
    return canonical;
  };
}
