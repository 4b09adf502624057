import { isUncertain } from "#pinyin/isUncertain.ts";
import type { ReadBlock } from "./readDocument.ts";

/** How many readings nobody vouches for: the engine's own, where it doubts. */
export function countUncertain(blocks: readonly ReadBlock[]): number {
  let count = 0;
  for (const { characters } of blocks) {
    for (const one of characters) if (one && isUncertain(one.confidence)) count++;
  }
  return count;
}
