import { isLatin } from "./fold.ts";
import type { Term, Way } from "./readQuery.ts";
import type { SearchLine } from "./SearchLine.ts";
import { INITIALS } from "./tokensOf.ts";
import { wordStarts } from "./wordStarts.ts";

/** Where in a line something was found, in code points; `to` is the first that isn't part of it. */
export interface Hit {
  from: number;
  to: number;
}

/** Every place of the line at which a term stands, by any of its ways. */
export function findHits(line: SearchLine, { ways }: Term): Hit[] {
  return ways.flatMap((way) => placesOf(line, way));
}

function placesOf(line: SearchLine, way: Way): Hit[] {
  switch (way.by) {
    case "characters":
      return runsLike(line.folded, way.characters);
    case "words":
      return wordsLike(line, way.words);
    case "syllables":
      // One syllable would be found in every text.
      return way.syllables.length > 1 || line.isHead ? runsLike(line.syllables, way.syllables) : [];
    case "initials":
      return initialsLike(line, way.letters);
  }
}

function runsLike(list: readonly (string | null)[], wanted: readonly string[]): Hit[] {
  const hits: Hit[] = [];
  for (let from = 0; from + wanted.length <= list.length; from++) {
    if (wanted.every((one, at) => list[from + at] === one)) {
      hits.push({ from, to: from + wanted.length });
      from += wanted.length - 1;
    }
  }
  return hits;
}

function wordsLike({ folded }: SearchLine, words: readonly string[]): Hit[] {
  const hits: Hit[] = [];
  for (let from = 0; from < folded.length; from++) {
    let to = from;
    while (isLatin(folded[to] ?? "")) to++;
    if (to > from && words.includes(folded.slice(from, to).join(""))) hits.push({ from, to });
    from = to;
  }
  return hits;
}

function initialsLike(line: SearchLine, letters: string): Hit[] {
  const isShort = letters.length < INITIALS;
  if (isShort && !line.isHead) return [];
  const firsts = line.syllables.map((syllable) => syllable?.charAt(0) ?? null);
  const hits = runsLike(firsts, Array.from(letters));
  if (hits.length === 0) return [];
  const starts = wordStarts(line, (from, to) =>
    hits.some((hit) => hit.from >= from && hit.to <= to),
  );
  return hits.filter(({ from, to }) => starts.has(from) && (!isShort || starts.has(to)));
}
