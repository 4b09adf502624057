import { fold, isCharacter, isLatin } from "./fold.ts";
import { parseTyped } from "./parseTyped.ts";
import { INITIALS } from "./tokensOf.ts";

/** What must be found; any of its ways will do. */
export interface Term {
  /** As it was asked. */
  text: string;
  ways: readonly Way[];
}

export type Way =
  /** Neighbouring characters, folded. */
  | { by: "characters"; characters: readonly string[] }
  /** Words in Latin letters, anywhere in the article. */
  | { by: "words"; words: readonly string[] }
  /** Neighbouring syllables as they are typed: `mei`, `ri`. */
  | { by: "syllables"; syllables: readonly string[] }
  /** The first letters of neighbouring syllables from a word's beginning on: `mrjjxw`. */
  | { by: "initials"; letters: string };

const LONGEST = 80;
const MOST_TERMS = 6;

/** A query as it stands in the box, shortened to what a person may mean by it. */
export const tidyQuery = (query: string): string =>
  Array.from(query.replace(/[\s\p{Cc}]+/gu, " ").trim())
    .slice(0, LONGEST)
    .join("")
    .trim();

/** A query's terms, all of which must be found; none where nothing in it can be. */
export function readQuery(query: string): Term[] {
  const terms: Term[] = [];
  for (const run of runsOf(tidyQuery(query))) {
    if (run.isLatin) terms.push(...latinTerms(run.text));
    else terms.push({ text: run.text, ways: [{ by: "characters", characters: fold(run.text) }] });
  }
  const unlike = new Map(terms.map((term) => [fold(term.text).join(""), term]));
  return [...unlike.values()].slice(0, MOST_TERMS);
}

/** Stretches of characters, and stretches of Latin words with what stands between them. */
function runsOf(query: string): { text: string; isLatin: boolean }[] {
  // Accents and tone marks that are typed by themselves join their letters.
  const found = query
    .normalize("NFC")
    .matchAll(/[\p{Script=Latin}\p{Nd}]+(?:[ '’·-]+[\p{Script=Latin}\p{Nd}]+)*|[\p{L}\p{N}]+/gu);
  return Array.from(found).flatMap(([text]) => parted(text));
}

/** 5G基地台 → 5G, 基地台 */
function parted(text: string): { text: string; isLatin: boolean }[] {
  const runs: { text: string; isLatin: boolean }[] = [];
  for (const character of text) {
    const [folded = ""] = fold(character);
    const isOfLatin = isLatin(folded) || !isCharacter(folded);
    const last = runs.at(-1);
    if (last?.isLatin === isOfLatin) last.text += character;
    else runs.push({ text: character, isLatin: isOfLatin });
  }
  return runs.filter((run) => fold(run.text).some((one) => isLatin(one) || isCharacter(one)));
}

function latinTerms(text: string): Term[] {
  const words = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  const spelt = words.map((word) => parseTyped(word));
  const alone = spelt.map((parses) => parses.find((syllables) => syllables.length === 1));
  if (words.length > 1 && alone.every((syllables) => syllables !== undefined)) {
    // Syllables typed apart: mei ri.
    const syllables = alone.flat();
    const ways: Way[] = [
      { by: "syllables", syllables },
      { by: "words", words: words.map(plain) },
    ];
    return [{ text, ways }];
  }
  return words.map((word, at) => ({ text: word, ways: waysOf(word, spelt[at] ?? []) }));
}

function waysOf(word: string, parses: readonly string[][]): Way[] {
  const letters = plain(word);
  const ways: Way[] = [{ by: "words", words: [letters] }];
  for (const syllables of parses) ways.push({ by: "syllables", syllables });
  // No syllable begins with i, u or v; and few letters that are a syllable are meant as one.
  const isInitials = /^[a-hj-tw-z]{2,}$/.test(letters);
  if (isInitials && (letters.length >= INITIALS || parses.length === 0)) {
    ways.push({ by: "initials", letters });
  }
  return ways;
}

const plain = (word: string) => fold(word).join("");
