import { diffArrays } from "diff";
import type { Block } from "./blocksOf.ts";
import { isDivisible, mayBecome } from "./mayBecome.ts";
import { resemblances } from "./resemblances.ts";

/** Places of blocks that became places of blocks: one of each, or more where it was split or joined. */
export type Match = { before: number[]; after: number[] };

/** From here on, two blocks are one that was edited. */
const ALIKE = 0.4;
/** From here on, a block is a part of another. */
const INSIDE = 0.6;
/** Past so many, the order of blocks tells nothing. */
const MOST_EDITS = 1000;

/**
 * Which blocks of one document became which of another. First those that are the same and stand in the same
 * order, then the same ones elsewhere, then the most alike; last the parts of those that were split or joined.
 */
export function matchBlocks(before: readonly Block[], after: readonly Block[]): Match[] {
  const pairs = new Pairs(before, after);
  pairs.add(0, 0);
  pairs.add(1, 1);
  pairs.addSame();
  pairs.addMoved();
  const { alike, inside } = resemblances(before, after);
  for (const { old, fresh } of alike(ALIKE, pairs.open())) pairs.add(old, fresh);
  return pairs.withParts((part, whole) => inside(part, whole) >= INSIDE);
}

class Pairs {
  readonly #before: readonly Block[];
  readonly #after: readonly Block[];
  readonly #freshOf = new Map<number, number>();
  readonly #oldOf = new Map<number, number>();

  constructor(before: readonly Block[], after: readonly Block[]) {
    this.#before = before;
    this.#after = after;
  }

  add(old: number, fresh: number): void {
    const [one, other] = [this.#before[old], this.#after[fresh]];
    if (!one || !other || !mayBecome(one, other)) return;
    if (this.#freshOf.has(old) || this.#oldOf.has(fresh)) return;
    this.#freshOf.set(old, fresh);
    this.#oldOf.set(fresh, old);
  }

  /** The blocks that are in no pair yet. */
  open() {
    const places = (blocks: readonly Block[], taken: ReadonlyMap<number, number>) =>
      [...blocks.keys()].filter((place) => !taken.has(place));
    return {
      before: places(this.#before, this.#freshOf),
      after: places(this.#after, this.#oldOf),
    };
  }

  addSame(): void {
    const { before, after } = this.open();
    const old = before.map((place) => nameOf(this.#before[place]));
    const fresh = after.map((place) => nameOf(this.#after[place]));
    const changes = diffArrays(old, fresh, { maxEditLength: MOST_EDITS }) ?? [];
    let [at, to] = [0, 0];
    for (const { added, removed, count } of changes) {
      if (!added && !removed) {
        for (let n = 0; n < count; n += 1) this.add(before[at + n] ?? -1, after[to + n] ?? -1);
      }
      if (!added) at += count;
      if (!removed) to += count;
    }
  }

  addMoved(): void {
    const { before, after } = this.open();
    const waiting = Map.groupBy(before, (place) => nameOf(this.#before[place]));
    for (const fresh of after) {
      const old = waiting.get(nameOf(this.#after[fresh]))?.shift();
      if (old !== undefined) this.add(old, fresh);
    }
  }

  /** What is alone, stands beside one half of a pair and lies in the other half, is a part of that. */
  withParts(isInside: (part: Block, whole: Block) => boolean): Match[] {
    return [...this.#freshOf].map(([old, fresh]) => {
      const [one, other] = [this.#before[old], this.#after[fresh]];
      const match = { before: [old], after: [fresh] };
      if (!one || !other || one.text === other.text) return match;
      if (!isDivisible(one) || !isDivisible(other)) return match;
      grow(match.after, (place) => {
        const part = this.#after[place];
        const is = isPart(part, one, this.#oldOf.has(place));
        if (is) this.#oldOf.set(place, old);
        return is;
      });
      if (match.after.length > 1) return match;
      grow(match.before, (place) => {
        const part = this.#before[place];
        const is = isPart(part, other, this.#freshOf.has(place) || this.#joined.has(place));
        if (is) this.#joined.add(place);
        return is;
      });
      return match;
    });

    function isPart(part: Block | undefined, whole: Block, isTaken: boolean): boolean {
      return part !== undefined && !isTaken && isDivisible(part) && isInside(part, whole);
    }
  }

  readonly #joined = new Set<number>();
}

/** Takes the places that follow and those that precede, as long as they belong. */
function grow(places: number[], belongs: (place: number) => boolean): void {
  for (let next = (places.at(-1) ?? 0) + 1; belongs(next); next += 1) places.push(next);
  for (let next = (places[0] ?? 0) - 1; belongs(next); next -= 1) places.unshift(next);
}

const nameOf = (block: Block | undefined): string =>
  block ? [block.kind, block.picture?.mediaId ?? "", block.key].join("\n") : "";
