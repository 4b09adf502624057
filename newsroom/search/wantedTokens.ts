import { isCharacter } from "./fold.ts";
import type { Term, Way } from "./readQuery.ts";
import { token } from "./token.ts";
import { INITIALS } from "./tokensOf.ts";

/** Of six terms, two ways each. */
const MOST_LISTS = 64;

/**
 * Lists of tokens, of which an article must have one whole: every term by one of its ways. The article may
 * still not be meant, since its pairs of characters may stand apart.
 */
export function wantedTokens(terms: readonly Term[]): number[][] {
  let lists: number[][] = [[]];
  for (const ways of likeliest(terms)) {
    lists = ways.flatMap((way) => lists.map((list) => [...list, ...tokensOfWay(way)]));
  }
  return lists.map((list) => [...new Set(list)]);
}

/** Each term's ways, the last of those that have most left out until there are no more lists than are looked up. */
function likeliest(terms: readonly Term[]): Way[][] {
  const all = terms.map(({ ways }) => [...ways]);
  while (all.reduce((product, ways) => product * ways.length, 1) > MOST_LISTS) {
    all.toSorted((one, other) => other.length - one.length)[0]?.pop();
  }
  return all;
}

function tokensOfWay(way: Way): number[] {
  switch (way.by) {
    case "characters":
      return chained("character", way.characters.filter(isCharacter));
    case "words":
      return way.words.map((word) => token("word", word));
    case "syllables":
      return chained("syllable", way.syllables);
    case "initials":
      return [token("initials", way.letters.slice(0, INITIALS))];
  }
}

/** One by itself, several as the pairs of neighbours. */
function chained(kind: "character" | "syllable", parts: readonly string[]): number[] {
  if (parts.length === 1) return [token(kind, parts[0] ?? "")];
  return parts.slice(1).map((part, at) => token(kind, (parts[at] ?? "") + part));
}
