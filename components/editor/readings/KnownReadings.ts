import type { ArticleReadings, BlockReadings } from "#newsroom/readings/findReadings.ts";

/** How the newsroom reads the article's lines, by their text: it holds as long as the text does. */
export type KnownReadings = ReadonlyMap<string, BlockReadings>;

export function knownBy({ blocks }: ArticleReadings): KnownReadings {
  return new Map(blocks.map((block) => [block.text, block]));
}
