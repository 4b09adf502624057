import { ownWords } from "./ownWords.ts";
import { ownReadings } from "./ownReadings.ts";
import { packCharacters, scriptsOf } from "./packCharacters.ts";
import type { Sample } from "./readSamples.ts";
import type { Sources } from "./readSources.ts";

/** A choice must have this share of the words in which its character is read, unless a dictionary or a sample has it. */
const LEAST_SHARE = 0.003;
const MOST_CHOICES = 15;
/** Spoken tones are an option of display, and a suffix has no tone of its own. */
const alwaysRead: ReadonlyMap<string, string> = new Map([
  ["一", "yī"],
  ["们", "men"],
]);

export interface DraftCharacter {
  readonly character: string;
  /** All its readings, the choices first. */
  readonly readings: readonly string[];
  readonly choices: number;
}

export interface Draft {
  readonly characters: readonly DraftCharacter[];
  readonly syllables: readonly string[];
  readonly choicesOf: (character: string) => readonly string[];
  /** How many words, and how often counted words, read the character so. */
  readonly supportOf: (character: string, reading: string) => Support;
  readonly listed: Sources["characters"];
  readonly parts: Readonly<
    Record<"codes" | "counts" | "choices" | "readings" | "folds" | "traits", Uint8Array>
  >;
}

export interface Support {
  words: number;
  counted: number;
}

export interface ReadWord {
  readonly characters: readonly string[];
  readonly readings: readonly ReadonlySet<string>[];
  readonly count: number;
  readonly tag: string;
}

export function draftCharacters(
  sources: Sources,
  samples: readonly Sample[],
  folds: ReadonlyMap<string, string>,
  words: readonly ReadWord[],
): Draft {
  const support = countSupport(words);
  const alone = new Map<string, Set<string>>();
  for (const { word, readings } of sources.words[1]) {
    if (Array.from(word).length > 1) continue;
    const folded = folds.get(word) ?? word;
    alone.set(folded, (alone.get(folded) ?? new Set()).add(readings[0] ?? ""));
  }
  const sampled = new Map<string, Map<string, number>>();
  for (const { points, at, reading } of samples) {
    const written = String.fromCodePoint(points[at] ?? 0);
    const folded = folds.get(written) ?? written;
    const seen = sampled.get(folded) ?? new Map<string, number>();
    sampled.set(folded, seen.set(reading, (seen.get(reading) ?? 0) + 1));
  }
  const listed = listReadings(sources, folds);
  const { shared } = scriptsOf(sources, folds);
  const known = new Set([...listed.keys(), ...alone.keys(), ...support.keys(), ...folds.keys()]);
  const characters = [...known]
    .sort((one, other) => (one.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0))
    .map((character): DraftCharacter => {
      const own = folds.has(character) ? ownReadings(character, sources) : [];
      const base = folds.get(character) ?? character;
      const choices = chooseReadings(base, support.get(base), alone.get(base), sampled.get(base));
      const others = listed.get(base) ?? [];
      const all = [...new Set([...choices, ...others, ...own])];
      if (folds.has(character)) {
        const isOneCharacter = own.length === 0 || !shared.has(base);
        return { character, readings: isOneCharacter ? all : own, choices: 0 };
      }
      return { character, readings: all, choices: choices.length > 1 ? choices.length : 0 };
    })
    .filter(({ readings }) => readings.length > 0);
  const byCharacter = new Map(characters.map((one) => [one.character, one]));
  const choicesOf = (character: string) => {
    const one = byCharacter.get(character);
    return one ? one.readings.slice(0, one.choices) : [];
  };
  const syllables = [...new Set(characters.flatMap(({ readings }) => readings))].sort();
  return {
    characters,
    syllables,
    choicesOf,
    supportOf: (character, reading) =>
      support.get(character)?.get(reading) ?? { words: 0, counted: 0 },
    listed,
    parts: packCharacters({
      characters,
      syllables,
      choicesOf,
      sources,
      folds,
      words,
      taught: sampled,
    }),
  };
}

function countSupport(words: readonly ReadWord[]): Map<string, Map<string, Support>> {
  const support = new Map<string, Map<string, Support>>();
  for (const { characters, readings, count } of words) {
    if (characters.length < 2) continue;
    for (const reading of readings.flatMap((one) => [...one])) {
      reading.split(" ").forEach((syllable, at) => {
        const character = characters[at] ?? "";
        const own = support.get(character) ?? new Map<string, Support>();
        const so = own.get(syllable) ?? { words: 0, counted: 0 };
        so.words++;
        so.counted += count;
        support.set(character, own.set(syllable, so));
      });
    }
  }
  return support;
}

function listReadings(
  sources: Sources,
  folds: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly string[]> {
  const listed = new Map<string, string[]>();
  for (const [character, readings] of sources.characters) {
    const base = folds.get(character) ?? character;
    const own = listed.get(base) ?? [];
    // The simplified character's own list comes first.
    listed.set(base, base === character ? [...readings, ...own] : [...own, ...readings]);
  }
  return listed;
}

function chooseReadings(
  character: string,
  support: ReadonlyMap<string, Support> | undefined,
  alone: ReadonlySet<string> | undefined,
  sampled: ReadonlyMap<string, number> | undefined,
): readonly string[] {
  const settled = alwaysRead.get(character);
  if (settled !== undefined) return [settled];
  const found = new Set([...(sampled?.keys() ?? []), ...(alone ?? [])]);
  for (const one of ownReadingsOf(character)) found.add(one);
  const total = [...(support?.values() ?? [])].reduce((sum, { words }) => sum + words, 0);
  for (const [reading, { words }] of support ?? []) {
    if (words >= 2 && words / total > LEAST_SHARE) found.add(reading);
  }
  const weight = (reading: string) =>
    (sampled?.get(reading) ?? 0) * 1e6 +
    (support?.get(reading)?.counted ?? 0) +
    (support?.get(reading)?.words ?? 0) +
    (alone?.has(reading) ? 0.5 : 0);
  return [...found].sort((one, other) => weight(other) - weight(one)).slice(0, MOST_CHOICES);
}

/** What our own list reads a character as; support counts it too, but once is enough. */
function ownReadingsOf(character: string): string[] {
  return ownWords.flatMap(({ word, readings }) => {
    const reading = readings[Array.from(word).indexOf(character)];
    return reading === undefined ? [] : [reading];
  });
}
