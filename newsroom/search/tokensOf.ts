import { isCharacter, isLatin } from "./fold.ts";
import type { SearchLine } from "./SearchLine.ts";
import { token } from "./token.ts";
import { wordStarts } from "./wordStarts.ts";

/** How many first letters make a token in running text, where fewer would be found everywhere. */
export const INITIALS = 4;

/** All that lines may be found by, sorted. */
export function tokensOf(lines: Iterable<SearchLine>): number[] {
  const tokens = new Set<number>();
  for (const line of lines) {
    addCharacters(line, tokens);
    addWords(line, tokens);
    if (line.syllables.some(Boolean)) addReadings(line, tokens);
  }
  return [...tokens].sort((a, b) => a - b);
}

function addCharacters({ folded }: SearchLine, tokens: Set<number>): void {
  let before = "";
  for (const character of folded) {
    const here = isCharacter(character) ? character : "";
    if (here) tokens.add(token("character", here));
    if (here && before) tokens.add(token("character", before + here));
    before = here;
  }
}

function addWords({ folded }: SearchLine, tokens: Set<number>): void {
  let word = "";
  for (const character of [...folded, ""]) {
    if (isLatin(character)) word += character;
    else if (word) {
      tokens.add(token("word", word));
      word = "";
    }
  }
}

function addReadings(line: SearchLine, tokens: Set<number>): void {
  const { syllables, isHead } = line;
  const starts = wordStarts(line);
  syllables.forEach((syllable, at) => {
    if (syllable === null) return;
    const next = syllables[at + 1];
    if (next) tokens.add(token("syllable", syllable + next));
    if (isHead) tokens.add(token("syllable", syllable));
    if (!starts.has(at)) return;
    const running = initialsFrom(syllables, at, INITIALS);
    if (running.length === INITIALS) tokens.add(token("initials", running));
    if (!isHead) return;
    for (let length = 2; length < INITIALS; length++) {
      if (running.length >= length && starts.has(at + length)) {
        tokens.add(token("initials", running.slice(0, length)));
      }
    }
  });
}

function initialsFrom(syllables: SearchLine["syllables"], from: number, most: number): string {
  let letters = "";
  for (let at = from; at < from + most; at++) {
    const syllable = syllables[at];
    if (syllable == null) break;
    letters += syllable.charAt(0);
  }
  return letters;
}
