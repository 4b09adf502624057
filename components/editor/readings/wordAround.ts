import { isHan } from "#pinyin/han.ts";

/**
 * The word that holds the code points from `at` on, as code points of the text. A reading of a single
 * character would be taken into every article, so a word has at least two where the text allows it.
 */
export function wordAround(
  characters: readonly string[],
  at: number,
  length = 1,
): { from: number; to: number } {
  let [from, to] = [at, at + length];
  if (length === 1) {
    let place = 0;
    for (const { segment } of new Intl.Segmenter("zh", { granularity: "word" }).segment(
      characters.join(""),
    )) {
      const size = Array.from(segment).length;
      if (place <= at && at < place + size) [from, to] = [place, place + size];
      place += size;
    }
  }
  if (to - from > 1) return { from, to };
  if (isHan(characters[to] ?? "")) return { from, to: to + 1 };
  if (isHan(characters[from - 1] ?? "")) return { from: from - 1, to };
  return { from, to };
}
