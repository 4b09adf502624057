import { NumberReader, wide } from "./parts.ts";

/** What is known of each character by itself. */
export interface Characters {
  /** Every syllable the engine can answer, canonical. */
  readonly syllables: readonly string[];
  /** A character's number, or -1 where nothing is known of it. */
  readonly numberOf: (code: number) => number;
  /** By number. */
  readonly codeOf: Int32Array;
  /** By number: where its readings begin in `readings`; one more at the end. */
  readonly from: Uint32Array;
  /** Numbers in `syllables`, the readings of each character, those that the classifier chooses among first. */
  readonly readings: Uint16Array;
  /** By number: how many readings the classifier chooses among; 0 where words and the first reading settle it. */
  readonly choices: Uint8Array;
  /** By number: the code of the simplified character that words and weights know it by. */
  readonly folded: Int32Array;
  /** By number: a bit for each choice of the simplified character that the character itself is known to have; 0: unknown. */
  readonly allowed: Uint16Array;
  /** By number: 1 where only Traditional text has it, 2 where only Simplified text has it, else 0. */
  readonly script: Uint8Array;
  /** By number: 1 where the simplified character stands for several. */
  readonly isShared: Uint8Array;
  /** By number: the choice that is the character's reading as a surname, or 255. */
  readonly surname: Uint8Array;
  /** By number: 1 where sentences taught how it reads; else only words did. */
  readonly isTaught: Uint8Array;
  /** By number: how often it stands in given names, 0 to 3. */
  readonly nameLike: Uint8Array;
  /** By number: which group it is of, by the characters it stands beside; only simplified characters have one. */
  readonly group: Uint8Array;
}

export interface CharacterParts {
  readonly codes: Uint8Array;
  readonly counts: Uint8Array;
  readonly choices: Uint8Array;
  readonly readings: Uint8Array;
  readonly folds: Uint8Array;
  readonly traits: Uint8Array;
  readonly groups: Uint8Array;
}

export function readCharacters(
  syllables: readonly string[],
  { codes, counts, choices, readings, folds, traits, groups }: CharacterParts,
): Characters {
  const gaps = new NumberReader(codes);
  const basic = new Uint16Array(0x10000);
  const others = new Map<number, number>();
  const folded = new Int32Array(counts.length);
  const codeOf = new Int32Array(counts.length);
  const from = new Uint32Array(counts.length + 1);
  let code = 0;
  for (let number = 0; number < counts.length; number++) {
    code += gaps.next();
    if (code < 0x10000) basic[code] = number + 1;
    else others.set(code, number);
    folded[number] = code;
    codeOf[number] = code;
    from[number + 1] = (from[number] ?? 0) + (counts[number] ?? 0);
  }
  const numberOf = (one: number) =>
    one < 0x10000 ? (basic[one] ?? 0) - 1 : (others.get(one) ?? -1);
  const allowed = new Uint16Array(counts.length);
  const pairs = new NumberReader(folds);
  for (let number = 0; !pairs.isAtEnd;) {
    number += pairs.next();
    folded[number] = pairs.next();
    allowed[number] = pairs.next();
  }
  const trait = (order: number) =>
    traits.subarray(order * counts.length, (order + 1) * counts.length);
  return {
    syllables,
    numberOf,
    codeOf,
    from,
    readings: wide(readings),
    choices,
    folded,
    allowed,
    surname: trait(0),
    nameLike: trait(1),
    script: trait(2),
    isShared: trait(3),
    isTaught: trait(4),
    group: groups,
  };
}
