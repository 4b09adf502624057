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
 * Terms lie under their first two characters, so that fifty thousand of them cost a text no more than ten do.
 */
export class CompiledDictionary implements ReadonlyMap<string, string> {
  readonly #entries: ReadonlyMap<string, string>;
  readonly #terms = new Map<string, HouseTerm[]>();

  constructor(entries: Iterable<readonly [term: string, pinyin: string]>) {
    this.#entries = new Map(entries);
    const canonical = canonicalOnce();
    for (const [term, pinyin] of this.#entries) {
      const characters = Array.from(term);
      const syllables = termSyllables(term, pinyin, canonical);
      if (!syllables) continue;
      const key = keyOf(characters[0] ?? "", characters[1] ?? "");
      const known = this.#terms.get(key);
      if (known) known.push({ characters, syllables });
      else this.#terms.set(key, [{ characters, syllables }]);
    }
    for (const list of this.#terms.values()) {
      list.sort((one, other) => other.characters.length - one.characters.length);
    }
  }

  /** The longest first; an empty second character asks for terms of one character. */
  beginningWith(first: string, second: string): readonly HouseTerm[] {
    return this.#terms.get(keyOf(first, second)) ?? [];
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

const keyOf = (first: string, second: string) => `${first}${second}`;

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
