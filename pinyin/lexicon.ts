import packed from "./words.json" with { type: "json" };

/** What a word is, where its spelling depends on it. */
export type WordKind = "verb" | "idiom" | "place" | "person" | "name" | "direction" | "noun" | "";

export interface LexiconWord {
  /** Its place among all words by frequency; the commonest is 1. */
  readonly rank: number;
  /** Negative logarithm of its probability. */
  readonly cost: number;
  readonly kind: WordKind;
}

export interface Lexicon {
  /** By the Simplified form. */
  readonly words: ReadonlyMap<string, LexiconWord>;
  /** Cost of a character that is no word of it. */
  readonly unknown: number;
  /** Of each character that given names have, the negative logarithm of its share among them. */
  readonly given: ReadonlyMap<string, number>;
}

const kinds: Readonly<Record<string, WordKind>> = {
  V: "verb",
  I: "idiom",
  S: "place",
  R: "person",
  Z: "name",
  F: "direction",
  N: "noun",
};

/** Words by frequency in jieba's corpus, and what names are made of; made by bin/pack/packWords.ts. Unpacked at first use. */
export function lexicon(): Lexicon {
  return (opened ??= unpack());
}

let opened: Lexicon | null = null;

function unpack(): Lexicon {
  const groups = Object.entries(packed.groups)
    .map(([half, words]) => ({ count: 2 ** (Number(half) / 2), words: words.split(" ") }))
    .toSorted((a, b) => b.count - a.count);
  const total = groups.reduce((sum, { count, words }) => sum + count * words.length, 0);
  const words = new Map<string, LexiconWord>();
  for (const group of groups) {
    const cost = Math.log(total / group.count);
    for (const entry of group.words) {
      const kind = kinds[entry.slice(-1)] ?? "";
      const word = kind === "" ? entry : entry.slice(0, -1);
      words.set(word, { rank: words.size + 1, cost, kind });
    }
  }
  return { words, unknown: Math.log(total), given: unpackGiven() };
}

function unpackGiven(): Lexicon["given"] {
  const counts = Object.entries(packed.given).flatMap(([half, characters]) =>
    Array.from(characters, (character) => [character, 2 ** (Number(half) / 2)] as const),
  );
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  return new Map(counts.map(([character, count]) => [character, Math.log(total / count)]));
}
