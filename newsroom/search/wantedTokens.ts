import { isCharacter } from "./fold.ts";
import type { Term, Way } from "./readQuery.ts";
import { token } from "./token.ts";
import { INITIALS } from "./tokensOf.ts";

const MOST_LISTS = 24;

/**
 * Lists of tokens, of which an article must have one whole: every term by one of its ways. The article may
 * still not be meant, since its pairs of characters may stand apart.
 */
export function wantedTokens(terms: readonly Term[]): number[][] {
  let lists: number[][] = [[]];
  for (const { ways } of terms) {
    lists = ways.flatMap((way) => lists.map((list) => [...list, ...tokensOfWay(way)]));
  }
  return lists.slice(0, MOST_LISTS).map((list) => [...new Set(list)]);
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
