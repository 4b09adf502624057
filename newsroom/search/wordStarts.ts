import { segment } from "#pinyin/segment.ts";
import type { SearchLine } from "./SearchLine.ts";

/** Where in a line a word begins; the end of each stretch of readable characters counts as one, too. */
export function wordStarts({ text, syllables }: SearchLine): ReadonlySet<number> {
  const starts = new Set<number>();
  const characters = Array.from(text);
  for (let from = 0; from < characters.length; from++) {
    if (syllables[from] == null) continue;
    let to = from;
    while (syllables[to] != null) to++;
    let at = from;
    for (const word of segment(characters.slice(from, to).join(""))) {
      starts.add(at);
      at += Array.from(word.text).length;
    }
    starts.add(to);
    from = to;
  }
  return starts;
}
