import type { Block } from "./blocksOf.ts";
import { mayBecome } from "./mayBecome.ts";

type Resemblance = { old: number; fresh: number; score: number };
type Grams = Map<string, number>;

/** A piece of news of so few signs is like another by chance. */
const SHORTEST = 6;

/**
 * How alike two blocks are, by the pairs of neighbouring signs that both have (Dice's coefficient, which knows
 * no order: a sentence that changed its place within a paragraph counts).
 */
export function resemblances(before: readonly Block[], after: readonly Block[]) {
  const grams = new Map<Block, Grams>();
  const of = (block: Block) => {
    const known = grams.get(block) ?? gramsOf(block.key);
    grams.set(block, known);
    return known;
  };

  /** The pairs at those places that are alike enough, the most alike first; no block is in two. */
  function alike(
    least: number,
    places: { before: readonly number[]; after: readonly number[] },
  ): Resemblance[] {
    const holders = holdersOf(places.before, (old) => of(before[old] as Block));
    const found: Resemblance[] = [];
    for (const fresh of places.after) {
      const block = after[fresh] as Block;
      for (const [old, shared] of sharedWith(of(block), holders)) {
        const other = before[old] as Block;
        if (!mayBecome(other, block)) continue;
        const score = (2 * shared) / (sizeOf(of(other)) + sizeOf(of(block)));
        const isLong = Math.min(other.key.length, block.key.length) >= SHORTEST;
        const contained = shared / Math.min(sizeOf(of(other)), sizeOf(of(block)));
        if (score >= least || (isLong && contained >= 0.8)) found.push({ old, fresh, score });
      }
    }
    found.sort((one, other) => other.score - one.score || one.fresh - other.fresh);
    const [usedBefore, usedAfter] = [new Set<number>(), new Set<number>()];
    return found.filter(({ old, fresh }) => {
      if (usedBefore.has(old) || usedAfter.has(fresh)) return false;
      usedBefore.add(old);
      usedAfter.add(fresh);
      return true;
    });
  }

  /** How much of a block lies in another: 1 when all of it does. */
  function inside(part: Block, whole: Block): number {
    const there = of(whole);
    let shared = 0;
    for (const [gram, count] of of(part)) shared += Math.min(count, there.get(gram) ?? 0);
    return shared / sizeOf(of(part));
  }

  return { alike, inside };
}

/** How alike two texts are: 0 with nothing in common, 1 with the same neighbouring signs. */
export function likeness(one: string, other: string): number {
  const [before, after] = [gramsOf(one), gramsOf(other)];
  let shared = 0;
  for (const [gram, count] of before) shared += Math.min(count, after.get(gram) ?? 0);
  return (2 * shared) / (sizeOf(before) + sizeOf(after));
}

function gramsOf(text: string): Grams {
  const grams: Grams = new Map();
  const signs = Array.from(text);
  const last = Math.max(1, signs.length - 1);
  for (let at = 0; at < last; at += 1) {
    const gram = (signs[at] ?? "") + (signs[at + 1] ?? "");
    grams.set(gram, (grams.get(gram) ?? 0) + 1);
  }
  return grams;
}

function sizeOf(grams: Grams): number {
  let size = 0;
  for (const count of grams.values()) size += count;
  return size;
}

function holdersOf(places: readonly number[], of: (place: number) => Grams) {
  const holders = new Map<string, { place: number; count: number }[]>();
  for (const place of places) {
    for (const [gram, count] of of(place)) {
      const known = holders.get(gram);
      if (known) known.push({ place, count });
      else holders.set(gram, [{ place, count }]);
    }
  }
  return holders;
}

function sharedWith(grams: Grams, holders: ReturnType<typeof holdersOf>): Map<number, number> {
  const shared = new Map<number, number>();
  for (const [gram, count] of grams) {
    for (const holder of holders.get(gram) ?? []) {
      const sum = shared.get(holder.place) ?? 0;
      shared.set(holder.place, sum + Math.min(count, holder.count));
    }
  }
  return shared;
}
