import { narrow, NumberWriter } from "../engine/parts.ts";
import type { Draft, DraftCharacter, ReadWord } from "./draftCharacters.ts";
import { ownReadings } from "./ownReadings.ts";
import { packGaps } from "./packGaps.ts";
import type { Sources } from "./readSources.ts";

export interface ToPack {
  readonly characters: readonly DraftCharacter[];
  readonly syllables: readonly string[];
  readonly choicesOf: Draft["choicesOf"];
  readonly sources: Sources;
  readonly folds: ReadonlyMap<string, string>;
  readonly words: readonly ReadWord[];
  /** The characters that sentences teach. */
  readonly taught: { has: (character: string) => boolean };
}

/** Characters as the model has them: codes, readings, foldings and what is told of each in a byte. */
export function packCharacters(draft: ToPack): Draft["parts"] {
  const { characters, syllables } = draft;
  const number = new Map(syllables.map((one, at) => [one, at]));
  const readings = characters.flatMap((one) => one.readings.map((each) => number.get(each) ?? 0));
  const scripts = scriptsOf(draft.sources, draft.folds);
  return {
    codes: packGaps(characters.map(({ character }) => character.codePointAt(0) ?? 0)),
    counts: Uint8Array.from(characters, (one) => one.readings.length),
    choices: Uint8Array.from(characters, (one) => one.choices),
    readings: narrow(readings),
    folds: packFolds(draft, scripts.shared),
    traits: Uint8Array.from(traitsOf(draft, scripts).flat()),
  };
}

interface Scripts {
  /** Simplified characters that stand for several. */
  readonly shared: ReadonlySet<string>;
  readonly inTraditional: ReadonlySet<string>;
  readonly inSimplified: ReadonlySet<string>;
}

export function scriptsOf(sources: Sources, folds: ReadonlyMap<string, string>): Scripts {
  const shared = new Set<string>();
  const targets = new Map<string, number>();
  for (const [from, to] of folds) {
    if (sources.characters.has(from)) targets.set(to, (targets.get(to) ?? 0) + 1);
  }
  const inTraditional = new Set<string>();
  const inSimplified = new Set<string>();
  for (const { word, traditional } of sources.words[1]) {
    for (const one of traditional ?? "") inTraditional.add(one);
    for (const one of word) inSimplified.add(one);
  }
  for (const [to] of targets) {
    if ((targets.get(to) ?? 0) > 1 || inTraditional.has(to)) shared.add(to);
  }
  return { shared, inTraditional, inSimplified };
}

function packFolds(
  { characters, sources, folds, choicesOf }: ToPack,
  shared: ReadonlySet<string>,
): Uint8Array {
  const fold = new NumberWriter();
  let before = 0;
  characters.forEach(({ character }, at) => {
    const base = folds.get(character) ?? character;
    if (base === character && !shared.has(base)) return;
    const own = new Set(ownReadings(character, sources));
    const choices = choicesOf(base);
    const allowed = choices.reduce(
      (bits, one, order) => (own.has(one) ? bits | (1 << order) : bits),
      0,
    );
    fold.push(at - before);
    fold.push(base.codePointAt(0) ?? 0);
    fold.push(choices.length > 0 ? allowed : 0);
    before = at;
  });
  return fold.bytes();
}

/** For each character: its surname, how name-like it is, its script, whether it stands for several, whether it is taught. */
function traitsOf(
  { characters, choicesOf, sources, folds, words, taught }: ToPack,
  { shared, inTraditional, inSimplified }: Scripts,
): number[][] {
  const surnames = new Map<string, string>();
  for (const {
    word,
    readings: [reading = ""],
    isSurname,
  } of sources.words[1]) {
    if (isSurname && Array.from(word).length === 1) surnames.set(folds.get(word) ?? word, reading);
  }
  const inNames = new Map<string, number>();
  for (const { characters: name, tag } of words) {
    if (!tag.startsWith("nr") || name.length < 2 || name.length > 3) continue;
    for (const one of name.slice(1)) inNames.set(one, (inNames.get(one) ?? 0) + 1);
  }
  return [
    characters.map(({ character, choices }) => {
      const at = choicesOf(character).indexOf(surnames.get(character) ?? "");
      return choices > 0 && at >= 0 ? at : 255;
    }),
    characters.map(({ character }) => {
      const count = inNames.get(character) ?? 0;
      return count < 2 ? 0 : count < 12 ? 1 : count < 60 ? 2 : 3;
    }),
    characters.map(({ character }) =>
      inTraditional.has(character) === inSimplified.has(character) || folds.get(character) === "着"
        ? 0
        : inTraditional.has(character)
          ? 1
          : 2,
    ),
    characters.map(({ character }) => (shared.has(character) ? 1 : 0)),
    characters.map(({ character }) => (taught.has(character) ? 1 : 0)),
  ];
}
