import { segment } from "#pinyin/segment.ts";
import type { SearchLine } from "./SearchLine.ts";

/**
 * Where in a line a word begins; the end of each stretch of readable characters counts as one, too. Stretches that
 * aren't wanted are passed over, since to find words has its price.
 */
export function wordStarts(
  { text, syllables }: SearchLine,
  isWanted: (from: number, to: number) => boolean = () => true,
): ReadonlySet<number> {
  const starts = new Set<number>();
  const characters = Array.from(text);
  for (let from = 0; from < characters.length; from++) {
    if (syllables[from] == null) continue;
    let to = from;
    while (syllables[to] != null) to++;
    if (isWanted(from, to)) {
      let at = from;
      for (const word of segment(characters.slice(from, to).join(""))) {
        starts.add(at);
        at += Array.from(word.text).length;
      }
      starts.add(to);
    }
    from = to;
  }
  return starts;
}
