import { SEVERAL, stepOne, stepOther } from "../engine/Lexicon.ts";
import type { Model } from "../engine/Model.ts";
import { toneless } from "../toneless.ts";
import type { Example, ExampleMaker } from "./Example.ts";
import { openConverters } from "./openConverters.ts";
import type { Sample } from "./readSamples.ts";
import type { Sources, SourceWord } from "./readSources.ts";

const SENTENCE = 1;
/** The same sentence in Traditional, where that tells of a character that Simplified writes as another. */
const IN_TRADITIONAL = 0.5;
/** A word as the lexicon has it, which teaches what its sources are worth, alone. */
const WORD = 0.1;
/** A person's name, which teaches where surnames stand; of each surname at most so many. */
const NAME = 0.2;
const NAMES = 60;
/** Of the words that read a character as usual, one in so many is enough. */
const USUAL = 8;

export interface SampleExample extends Example {
  readonly sample: Sample;
}

export function examplesOfSamples(
  samples: readonly Sample[],
  model: Model,
  maker: ExampleMaker,
): SampleExample[] {
  const converters = openConverters();
  return samples.flatMap((sample) => {
    const { points, at, reading } = sample;
    const written = [{ points, weight: SENTENCE }];
    if (isShared(points[at] ?? 0, model)) {
      for (const convert of converters) {
        const traditional = convert(points);
        if (traditional.length === points.length) {
          written.push({ points: traditional, weight: IN_TRADITIONAL });
        }
      }
    }
    return written.flatMap((one) => {
      const example = maker.make(one.points, at, reading, { weight: one.weight });
      return example ? [{ ...example, sample }] : [];
    });
  });
}

export function examplesOfWords(
  lists: readonly (readonly SourceWord[])[],
  model: Model,
  maker: ExampleMaker,
): Example[] {
  return lists.flat().flatMap(({ word, readings }) => {
    const points = Array.from(word, (one) => one.codePointAt(0) ?? 0);
    const number = wordNumber(points, model);
    const isDisputed = ((model.lexicon.sources[number] ?? 0) & SEVERAL) > 0;
    if (points.length < 2 || number < 0 || isDisputed) return [];
    return readings.flatMap((reading, at) => {
      // Words lose tones more freely in dictionaries than in the sentences' labels.
      if (toneless(reading) === reading) return [];
      const options = { weight: WORD, isBare: true, isSharedOnly: true };
      return maker.make(points, at, reading, options) ?? [];
    });
  });
}

/** jieba's names of persons whose surname is read in a way of its own. */
export function examplesOfNames(
  counted: Sources["counted"],
  model: Model,
  maker: ExampleMaker,
): Example[] {
  const { numberOf, surname } = model.characters;
  const taken = new Map<number, number>();
  return [...counted].flatMap(([name, { tag }]) => {
    const points = Array.from(name, (one) => one.codePointAt(0) ?? 0);
    const number = numberOf(foldedOf(points[0] ?? 0, model.characters));
    const choice = surname[number] ?? 255;
    const count = taken.get(number) ?? 0;
    const isName = tag.startsWith("nr") && (points.length === 2 || points.length === 3);
    if (!isName || choice === 255 || count >= NAMES) return [];
    taken.set(number, count + 1);
    const reading = maker.readingsOf(number)[choice] ?? "";
    const without = wordNumber(points, model);
    const options = { weight: NAME, isSharedOnly: true };
    const known = maker.make(points, 0, reading, options);
    const unknown = maker.make(points, 0, reading, { ...options, without });
    return [known, unknown].filter((one) => one !== null);
  });
}

function isShared(point: number, { characters }: Model): boolean {
  return characters.isShared[characters.numberOf(foldedOf(point, characters))] === 1;
}

function wordNumber(points: readonly number[], { characters, lexicon }: Model): number {
  let one = 0;
  let other = 0;
  for (const point of points) {
    const folded = foldedOf(point, characters);
    one = stepOne(one, folded);
    other = stepOther(other, folded);
  }
  return lexicon.find(one, other);
}

const foldedOf = (point: number, { numberOf, folded }: Model["characters"]) =>
  folded[numberOf(point)] ?? point;
