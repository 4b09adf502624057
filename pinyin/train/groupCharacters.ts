/** Characters seen less often stay together in the last group: what they keep company with isn't known. */
const LEAST_SEEN = 8;
const MOST_PASSES = 10;

/**
 * Characters in `size` groups by the company they keep: each is moved to where the pairs of neighbouring groups
 * become likeliest, until few still move (the exchange algorithm of Kneser and Ney, 1993). A text is a list of
 * numbers below `count`, -1 for what isn't Han; the answer is by number, and the last group is of the rare ones.
 */
export function groupCharacters(
  texts: readonly (readonly number[])[],
  count: number,
  size: number,
): Uint8Array {
  const pairs = new Pairs(texts, count, size);
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    let moved = 0;
    for (const one of pairs.frequent) if (pairs.move(one)) moved++;
    if (moved < pairs.frequent.length / 200) break;
  }
  return pairs.group.subarray(0, count);
}

type Neighbours = readonly (readonly [other: number, times: number])[];

/** How often each group stands before each other one. */
class Pairs {
  readonly group: Uint8Array;
  /** Those that can be moved, the commonest first. */
  readonly frequent: readonly number[];
  readonly #size: number;
  readonly #after: Neighbours[];
  readonly #before: Neighbours[];
  readonly #pairs: Float64Array;
  readonly #firsts: Float64Array;
  readonly #seconds: Float64Array;
  readonly #toRight: Float64Array;
  readonly #toLeft: Float64Array;

  constructor(texts: readonly (readonly number[])[], count: number, size: number) {
    this.#size = size;
    this.#pairs = new Float64Array(size * size);
    this.#firsts = new Float64Array(size);
    this.#seconds = new Float64Array(size);
    this.#toRight = new Float64Array(size);
    this.#toLeft = new Float64Array(size);
    this.frequent = frequentOf(texts, count);
    this.group = new Uint8Array(count + 1).fill(size - 1);
    this.frequent.forEach((one, order) => (this.group[one] = order % (size - 1)));
    const counts = countPairs(texts, count);
    this.#after = Array.from({ length: count + 1 }, (_, one) => [...(counts[one] ?? [])]);
    const before = Array.from({ length: count + 1 }, (): [number, number][] => []);
    this.#after.forEach((list, one) => {
      for (const [other, times] of list) {
        before[other]?.push([one, times]);
        this.#add(this.group[one] ?? 0, this.group[other] ?? 0, times);
      }
    });
    this.#before = before;
  }

  /** Moves one character to its best group; whether that is another than before. */
  move(one: number): boolean {
    const own = this.group[one] ?? 0;
    const itself = this.#count(one);
    this.#place(own, itself, -1);
    let best = own;
    let most = -Infinity;
    for (let group = 0; group < this.#size - 1; group++) {
      const gain = this.#gain(group, itself);
      if (gain > most) [best, most] = [group, gain];
    }
    this.#place(best, itself, 1);
    this.group[one] = best;
    return best !== own;
  }

  /** Fills what stands right and left of a character, by group; answers how often it follows itself. */
  #count(one: number): number {
    this.#toRight.fill(0);
    this.#toLeft.fill(0);
    let itself = 0;
    for (const [other, times] of this.#after[one] ?? []) {
      if (other === one) itself += times;
      else bump(this.#toRight, this.group[other] ?? 0, times);
    }
    for (const [other, times] of this.#before[one] ?? []) {
      if (other !== one) bump(this.#toLeft, this.group[other] ?? 0, times);
    }
    return itself;
  }

  #place(group: number, itself: number, sign: number): void {
    for (let other = 0; other < this.#size; other++) {
      this.#add(group, other, sign * (this.#toRight[other] ?? 0));
      this.#add(other, group, sign * (this.#toLeft[other] ?? 0));
    }
    this.#add(group, group, sign * itself);
  }

  #add(first: number, second: number, times: number): void {
    bump(this.#pairs, first * this.#size + second, times);
    bump(this.#firsts, first, times);
    bump(this.#seconds, second, times);
  }

  /** What the likelihood of all pairs gains if the character counted joins this group. */
  #gain(group: number, itself: number): number {
    let gain = 0;
    let right = itself;
    let left = itself;
    for (let other = 0; other < this.#size; other++) {
      const [toRight, toLeft] = [this.#toRight[other] ?? 0, this.#toLeft[other] ?? 0];
      right += toRight;
      left += toLeft;
      if (other === group) {
        gain += growth(this.#pairs[group * this.#size + group] ?? 0, toRight + toLeft + itself);
      } else {
        if (toRight > 0) gain += growth(this.#pairs[group * this.#size + other] ?? 0, toRight);
        if (toLeft > 0) gain += growth(this.#pairs[other * this.#size + group] ?? 0, toLeft);
      }
    }
    return gain - growth(this.#firsts[group] ?? 0, right) - growth(this.#seconds[group] ?? 0, left);
  }
}

function frequentOf(texts: readonly (readonly number[])[], count: number): number[] {
  const seen = new Uint32Array(count);
  for (const text of texts) for (const one of text) if (one >= 0) bump(seen, one, 1);
  return [...seen.keys()]
    .filter((one) => (seen[one] ?? 0) >= LEAST_SEEN)
    .sort((one, other) => (seen[other] ?? 0) - (seen[one] ?? 0));
}

/** For each character what follows it, and how often; `count` stands for what isn't Han and for the ends. */
function countPairs(texts: readonly (readonly number[])[], count: number): Map<number, number>[] {
  const counts = Array.from({ length: count + 1 }, () => new Map<number, number>());
  for (const text of texts) {
    let before = count;
    for (const point of [...text, -1]) {
      const one = point < 0 ? count : point;
      counts[before]?.set(one, (counts[before]?.get(one) ?? 0) + 1);
      before = one;
    }
  }
  return counts;
}

const bump = (sums: Float64Array | Uint32Array, at: number, by: number) => {
  sums[at] = (sums[at] ?? 0) + by;
};
const weigh = (times: number) => (times > 0 ? times * Math.log(times) : 0);
const growth = (times: number, more: number) => weigh(times + more) - weigh(times);
