import { wide } from "./parts.ts";

/** Weights by key: for an own key one for each choice after the first, for a shared key a single one. */
export interface Weights {
  /** Where the weights of a key begin in `values`, or -1. */
  readonly find: (key: number) => number;
  /** Moves to the front, of the first `count` keys, those that may have weights; answers how many. */
  readonly sift: (keys: Int32Array, count: number) => number;
  readonly values: Int8Array;
}

export interface WeightParts {
  /** The gaps between the keys in rising order: low bytes, then high bytes (16 bits; a larger gap has a key of no weight in it). */
  readonly gaps: Uint8Array;
  /** How many weights each key has. */
  readonly counts: Uint8Array;
  readonly values: Uint8Array;
}

export function readWeights({ gaps, counts, values }: WeightParts): Weights {
  let capacity = 1024;
  while (capacity < counts.length * 1.6) capacity *= 2;
  const mask = capacity - 1;
  // A key and, beside it, where its weights begin: what is looked at together lies together.
  const table = new Int32Array(capacity * 2).fill(-1);
  // Most keys that are asked for have no weight: a bit for each is small enough to stay near the processor.
  const asked = new Uint8Array(ASKED_BITS / 8);
  const steps = wide(gaps);
  let key = 0;
  let offset = 0;
  for (let at = 0; at < steps.length; at++) {
    key += steps[at] ?? 0;
    const count = counts[at] ?? 0;
    if (count === 0) continue;
    let slot = slotOf(key) & mask;
    while (table[slot * 2] !== -1) slot = (slot + 1) & mask;
    table[slot * 2] = key;
    asked[(key >>> 3) & ASKED_MASK] = (asked[(key >>> 3) & ASKED_MASK] ?? 0) | (1 << (key & 7));
    table[slot * 2 + 1] = offset;
    offset += count;
  }
  return {
    values: new Int8Array(values.buffer, values.byteOffset, values.byteLength),
    sift(keys, count) {
      let left = 0;
      // Nothing depends on what a bit says but where the next key goes: a branch would be guessed wrong half the time.
      for (let order = 0; order < count; order++) {
        const key = keys[order] ?? 0;
        keys[left] = key;
        left += ((asked[(key >>> 3) & ASKED_MASK] ?? 0) >>> (key & 7)) & 1;
      }
      return left;
    },
    find(wanted) {
      let slot = slotOf(wanted) & mask;
      for (;;) {
        const held = table[slot * 2] ?? -1;
        if (held === wanted) return table[slot * 2 + 1] ?? -1;
        if (held === -1) return -1;
        slot = (slot + 1) & mask;
      }
    },
  };
}

const ASKED_BITS = 1 << 21;
const ASKED_MASK = ASKED_BITS / 8 - 1;
const slotOf = (key: number) => key ^ (key >>> 11);
