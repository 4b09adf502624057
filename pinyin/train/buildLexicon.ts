import { narrow } from "../engine/parts.ts";
import { COST_STEP, DECISIVE, DISPUTED, LONGEST_WORD } from "../engine/Lexicon.ts";
import type { About, ModelParts } from "../engine/Model.ts";
import { foldings } from "./foldings.ts";
import { groupCharacters } from "./groupCharacters.ts";
import { type Draft, draftCharacters } from "./draftCharacters.ts";
import { ownWords } from "./ownWords.ts";
import type { Sample } from "./readSamples.ts";
import type { Sources } from "./readSources.ts";

/** So that a word of our own list that nobody counted still stands as a word. */
const OWN_COUNT = 600;
/** Of characters by their company; half or twice as many read no better. */
const GROUPS = 64;

type LexiconOnly = Omit<
  ModelParts,
  "about" | "gaps" | "weightCounts" | "weights" | "biases" | "doubts"
>;

export interface BuiltLexicon {
  readonly parts: LexiconOnly;
  readonly syllables: About["syllables"];
  readonly draft: Draft;
}

/** A word of the lexicon before it is packed: its readings by source. */
interface Word {
  readonly characters: readonly string[];
  readings: readonly [Set<string>, Set<string>, Set<string>];
  count: number;
  tag: string;
  /** On our own list, which is above all others. */
  isOwn: boolean;
}

export function buildLexicon(sources: Sources, samples: readonly Sample[]): BuiltLexicon {
  const folds = foldings();
  const fold = (text: string) => Array.from(text, (one) => folds.get(one) ?? one).join("");
  const words = gather(sources, fold);
  const draft = draftCharacters(sources, samples, folds, [...words.values()]);
  const numbers = new Map(draft.characters.map((one, number) => [one.character, number]));
  const sorted = [...words]
    .filter(
      ([, word]) => word.characters.every((one) => numbers.has(one)) && isWorthIt(word, draft),
    )
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const packed = packWords(sorted, numbers, draft);
  const texts = samples.map(({ points }) =>
    points.map((point) => numbers.get(fold(String.fromCodePoint(point))) ?? -1),
  );
  const groups = groupCharacters(texts, numbers.size, GROUPS);
  return { parts: { ...packed, ...draft.parts, groups }, syllables: draft.syllables, draft };
}

function gather(sources: Sources, fold: (text: string) => string): Map<string, Word> {
  const words = new Map<string, Word>();
  const wordOf = (text: string) => {
    const folded = fold(text);
    const known = words.get(folded);
    if (known) return known;
    const characters = Array.from(folded);
    if (characters.length > LONGEST_WORD) return null;
    const word: Word = {
      characters,
      readings: [new Set(), new Set(), new Set()],
      count: 0,
      tag: "",
      isOwn: false,
    };
    words.set(folded, word);
    return word;
  };
  sources.words.forEach((list, source) => {
    for (const { word, readings } of list) {
      wordOf(word)?.readings[source]?.add(readings.join(" "));
    }
  });
  for (const [text, { count, tag }] of sources.counted) {
    const word = wordOf(text);
    if (!word) continue;
    if (count >= word.count) word.tag = tag;
    word.count += count;
  }
  for (const own of ownWords) {
    const word = wordOf(own.word);
    if (!word) continue;
    const readings = new Set([own.readings.join(" ")]);
    word.readings = [readings, readings, readings];
    word.count = Math.max(word.count, OWN_COUNT);
    word.isOwn = true;
  }
  return words;
}

function packWords(
  sorted: readonly [string, Word][],
  numbers: ReadonlyMap<string, number>,
  draft: Draft,
): Omit<LexiconOnly, keyof Draft["parts"] | "groups"> {
  const total = sorted.reduce((sum, [, { count }]) => sum + count, 0);
  const tags = [...new Set(sorted.map(([, { tag }]) => tag))].sort();
  const families = [...new Set(tags.map(familyOf))].sort();
  const shared: number[] = [];
  const added: number[] = [];
  const letters: number[] = [];
  const readings: number[] = [];
  const sourcesOf: number[] = [];
  let before: readonly string[] = [];
  for (const [, word] of sorted) {
    const { characters } = word;
    let same = 0;
    while (same < characters.length - 1 && characters[same] === before[same]) same++;
    shared.push(same);
    added.push(characters.length - same);
    letters.push(...characters.slice(same).map((one) => numbers.get(one) ?? 0));
    sourcesOf.push(packReadings(word, draft, readings));
    before = characters;
  }
  return {
    shared: Uint8Array.from(shared),
    added: Uint8Array.from(added),
    letters: narrow(letters),
    costs: Uint8Array.from(sorted, ([, { count }]) =>
      Math.min(255, Math.round(Math.log(total / (count + 0.3)) / COST_STEP)),
    ),
    tags: Uint8Array.from(sorted, ([, { tag }]) => tags.indexOf(tag)),
    sources: Uint8Array.from(sourcesOf),
    wordReadings: Uint8Array.from(readings),
    coarse: Uint8Array.from(tags, (tag) => families.indexOf(familyOf(tag))),
  };
}

/** Half of the words say nothing that their characters don't, and stand in no text. */
function isWorthIt({ characters, readings, count, isOwn }: Word, draft: Draft): boolean {
  if (characters.length === 1 || isOwn) return true;
  const said = readings.flatMap((one) => [...one].map((reading) => reading.split(" ")));
  const choices = characters.map(draft.choicesOf);
  if (said.some((one) => one.some((reading, at) => (choices[at] ?? []).indexOf(reading) > 0)))
    return true;
  if (characters.length > 4) return false;
  return choices.some((one) => one.length > 0) ? count >= 3 : count >= 20;
}

/** Adds what the sources say to `into`, and answers which of them say something. */
function packReadings({ characters, readings, isOwn }: Word, draft: Draft, into: number[]): number {
  const said = readings.map((one) => [...one].map((reading) => reading.split(" ")));
  let sources = isOwn ? DECISIVE : 0;
  said.forEach((list, source) => {
    if (list.length > 0) sources |= 1 << source;
    if (list.length > 1) sources |= 8;
  });
  if ((sources & 7) === 0) return 0;
  characters.forEach((character, at) => {
    const choices = draft.choicesOf(character);
    if (choices.length < 2) return;
    const masks = choices.map((choice) =>
      said.reduce(
        (mask, list, source) =>
          list.some((one) => one[at] === choice) ? mask | (1 << source) : mask,
        0,
      ),
    );
    const agreed = masks.indexOf(sources & 7);
    const isAgreed = agreed >= 0 && masks.filter((mask) => mask > 0).length === 1;
    into.push(...(isAgreed ? [agreed] : [DISPUTED, ...masks]));
  });
  return sources;
}

/** Names apart from other nouns; else the first letter of jieba's tag. */
function familyOf(tag: string): string {
  return tag.startsWith("nr") ? "nr" : tag.slice(0, 1);
}
