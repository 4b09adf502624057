import { SEVERAL, stepOne, stepOther } from "../engine/Lexicon.ts";
import type { Model } from "../engine/Model.ts";
import { saidOf } from "../engine/saidOf.ts";
import { Sentence } from "../engine/Sentence.ts";
import { toneless } from "../toneless.ts";
import type { Example, ExampleMaker, ExampleOptions } from "./Example.ts";
import { openConverters } from "./openConverters.ts";
import type { Sample } from "./readSamples.ts";
import type { SourceWord } from "./readSources.ts";

const SENTENCE = 1;
/** The same sentence in Traditional, where that tells of a character that Simplified writes as another. */
const IN_TRADITIONAL = 0.5;
/** Another character of a sentence, whose reading the sources agree on, as if its word weren't in the lexicon. */
const UNMARKED = 0.03;
/** Of each character and reading at most so many of those. */
const MOST_UNMARKED = 100;
/** A sentence of our own. More, and it bends what is usual. */
const WRITTEN = 0.1;
/** A word alone. More, and it bends what is usual in sentences. */
const WORD = 0.01;

export interface SampleExample extends Example {
  readonly sample: Sample;
}

export function examplesOfSamples(
  samples: readonly Sample[],
  model: Model,
  maker: ExampleMaker,
): SampleExample[] {
  return examplesOf(samples, model, maker, { weight: SENTENCE });
}

/** Sentences written to show each reading. */
export function examplesOfWritten(
  samples: readonly Sample[],
  model: Model,
  maker: ExampleMaker,
): SampleExample[] {
  return examplesOf(samples, model, maker, { weight: WRITTEN, isWritten: true });
}

function examplesOf(
  samples: readonly Sample[],
  model: Model,
  maker: ExampleMaker,
  options: ExampleOptions,
): SampleExample[] {
  const converters = openConverters();
  return samples.flatMap((sample) => {
    const { points, at, reading } = sample;
    const written = [{ points, weight: options.weight }];
    if (isShared(points[at] ?? 0, model)) {
      for (const convert of converters) {
        const traditional = convert(points);
        if (traditional.length === points.length) {
          written.push({ points: traditional, weight: options.weight * IN_TRADITIONAL });
        }
      }
    }
    return written.flatMap((one) => {
      const example = maker.make(one.points, at, reading, { ...options, weight: one.weight });
      return example ? [{ ...example, sample }] : [];
    });
  });
}

/** The sentences again, for their other characters: those in words that the sources agree on. */
export function examplesOfUnmarked(
  samples: readonly Sample[],
  model: Model,
  maker: ExampleMaker,
): SampleExample[] {
  const { characters, lexicon } = model;
  const sentence = new Sentence(characters, lexicon);
  const masks = new Uint8Array(64);
  const taken = new Map<number, number>();
  return samples.flatMap((sample) => {
    const { points } = sample;
    sentence.read(points, 0, points.length);
    const found: { at: number; word: number; reading: string }[] = [];
    for (let at = 0; at < sentence.length; at++) {
      const number = sentence.numbers[at] ?? -1;
      const word = sentence.words[at] ?? -1;
      const start = sentence.starts[at] ?? at;
      const sources = lexicon.sources[word] ?? 0;
      const isAlone = (sentence.ends[at] ?? at + 1) - start < 2;
      if (at === sample.at || word < 0 || isAlone || characters.isTaught[number] !== 1) continue;
      if ((sources & SEVERAL) > 0 || (sources & (sources - 1) & 7) === 0) continue;
      const choices = characters.choices[number] ?? 0;
      masks.fill(0);
      saidOf(characters, lexicon, sentence.codes, word, start, at, choices, masks);
      const choice = masks.indexOf(sources & 7);
      const key = (characters.from[number] ?? 0) + choice;
      const count = taken.get(key) ?? 0;
      const reading = maker.readingsOf(number)[choice] ?? "";
      if (choice < 0 || count >= MOST_UNMARKED || toneless(reading) === reading) continue;
      taken.set(key, count + 1);
      found.push({ at, word, reading });
    }
    return found.flatMap(({ at, word, reading }) => {
      const example = maker.make(points, at, reading, { weight: UNMARKED, without: word });
      return example ? [{ ...example, sample }] : [];
    });
  });
}

/** Words as if the lexicon didn't have them: what their characters mostly read. */
export function examplesOfWords(
  lists: readonly (readonly SourceWord[])[],
  model: Model,
  maker: ExampleMaker,
): Example[] {
  return lists.flat().flatMap(({ word, readings }) => {
    const points = Array.from(word, (one) => one.codePointAt(0) ?? 0);
    const without = wordNumber(points, model);
    const isDisputed = ((model.lexicon.sources[without] ?? 0) & SEVERAL) > 0;
    if (points.length < 2 || without < 0 || isDisputed) return [];
    return readings.flatMap((reading, at) => {
      // Words lose tones more freely in dictionaries than in the sentences' labels.
      if (toneless(reading) === reading) return [];
      return maker.make(points, at, reading, { weight: WORD, isBare: true, without }) ?? [];
    });
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
