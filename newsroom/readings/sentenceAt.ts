const ENDS = new Set("。！？；!?;\n");
const MOST_BEFORE = 30;
const MOST_AFTER = 30;

/** The sentence around a character (in code points), cut where it is long, and where in it that character is. */
export function sentenceAt(text: string, at: number): { sentence: string; place: number } {
  const characters = Array.from(text);
  let from = at;
  while (from > 0 && at - from < MOST_BEFORE && !ENDS.has(characters[from - 1] ?? "")) from--;
  let to = at + 1;
  while (to < characters.length && to - at < MOST_AFTER && !ENDS.has(characters[to - 1] ?? ""))
    to++;
  return { sentence: characters.slice(from, to).join("").replaceAll("\n", " "), place: at - from };
}
