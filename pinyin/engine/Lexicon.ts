import { wide } from "./parts.ts";

/** Words are looked up as they are read, character by character: every beginning of a word is a key. */
export interface Lexicon {
  readonly size: number;
  /** By word: the cost of the word on the cheapest path through a text, in steps of `COST_STEP`. */
  readonly costs: Uint8Array;
  /** By word: its part of speech, a number in the model's list. */
  readonly tags: Uint8Array;
  /** By word: which of the sources A, B and C give it a reading (bits 0 to 2), bit 3 where one gives several. */
  readonly sources: Uint8Array;
  /** By word: where its readings begin in `readings`. */
  readonly from: Uint32Array;
  /**
   * For each character of the word that has choices, in order: the choice that every source gives, or `DISPUTED`
   * and then, for each choice, the bits of the sources that give it.
   */
  readonly readings: Uint8Array;
  /** The word or beginning of a word with these two hashes: a word's number, `BEGINNING` or `NOTHING`. */
  readonly find: (one: number, other: number) => number;
}

export const LONGEST_WORD = 8;
export const DISPUTED = 255;
/** Bit 3 of a word's sources: one of them gives several readings. */
export const SEVERAL = 8;
/** Bit 4 of a word's sources: it is on our own list, and reads so wherever it stands as a word. */
export const DECISIVE = 16;
export const COST_STEP = 0.25;
export const NOTHING = -2;
export const BEGINNING = -1;

export interface LexiconParts {
  /** How many characters each word shares with the one before it. */
  readonly shared: Uint8Array;
  /** How many it adds. */
  readonly added: Uint8Array;
  /** The numbers of the characters added: all low bytes, then all high bytes. */
  readonly characters: Uint8Array;
  readonly costs: Uint8Array;
  readonly tags: Uint8Array;
  readonly sources: Uint8Array;
  readonly readings: Uint8Array;
}

export const stepOne = (hash: number, code: number) =>
  Math.imul((hash ^ code) + 0x7f4a7c15, 0x2c1b3c6d);
export const stepOther = (hash: number, code: number) =>
  Math.imul(hash, 0x01000193) ^ Math.imul(code, 0x9e3779b1);

export function readLexicon(parts: LexiconParts, codes: Int32Array, choices: Uint8Array): Lexicon {
  const { shared, added, characters, costs, tags, sources, readings } = parts;
  const size = shared.length;
  const table = newTable(added.reduce((sum, count) => sum + count, 0));
  const from = new Uint32Array(size);
  const ones = new Int32Array(LONGEST_WORD + 1);
  const others = new Int32Array(LONGEST_WORD + 1);
  const open = new Uint8Array(LONGEST_WORD);
  const letters = wide(characters);
  let at = 0;
  let reading = 0;
  for (let word = 0; word < size; word++) {
    let depth = shared[word] ?? 0;
    const length = depth + (added[word] ?? 0);
    for (; depth < length; depth++, at++) {
      const number = letters[at] ?? 0;
      const code = codes[number] ?? 0;
      ones[depth + 1] = stepOne(ones[depth] ?? 0, code);
      others[depth + 1] = stepOther(others[depth] ?? 0, code);
      open[depth] = choices[number] ?? 0;
      table.put(
        ones[depth + 1] ?? 0,
        others[depth + 1] ?? 0,
        depth + 1 === length ? word : BEGINNING,
      );
    }
    from[word] = reading;
    if (((sources[word] ?? 0) & 7) === 0) continue;
    for (let place = 0; place < length; place++) {
      const count = open[place] ?? 0;
      if (count > 0) reading += readings[reading] === DISPUTED ? count + 1 : 1;
    }
  }
  return { size, costs, tags, sources, from, readings, find: table.find };
}

function newTable(entries: number) {
  let capacity = 1024;
  while (capacity < entries * 1.4) capacity *= 2;
  const mask = capacity - 1;
  const keys = new Int32Array(capacity);
  const values = new Int32Array(capacity).fill(NOTHING);
  const slotOf = (one: number) => (one ^ (one >>> 15)) & mask;
  return {
    /** Every key comes once: words are sorted, and what two share is not put again. */
    put: (one: number, other: number, value: number) => {
      let slot = slotOf(one);
      while (values[slot] !== NOTHING) slot = (slot + 1) & mask;
      keys[slot] = other;
      values[slot] = value;
    },
    find: (one: number, other: number) => {
      let slot = slotOf(one);
      for (;;) {
        const value = values[slot] ?? NOTHING;
        if (value === NOTHING || keys[slot] === other) return value;
        slot = (slot + 1) & mask;
      }
    },
  };
}
