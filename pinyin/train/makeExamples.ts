import { Classifier } from "../engine/Classifier.ts";
import { SEVERAL } from "../engine/Lexicon.ts";
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
/** A guess that the model gives at least so great a share; of each character and reading at most so many. */
const GUESSED = Number(process.env.GW ?? 0.03);
const SURE = Number(process.env.GS ?? 0.9);
const MOST_GUESSED = Number(process.env.GM ?? 100);
/** A word alone. */
const WORD = 0.1;
/** A sentence of our own. More, and it bends what is usual. */
const WRITTEN = 0.1;

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

/** The sentences again, for their other characters as a model reads them where it is sure. */
export function examplesOfGuesses(
  samples: readonly Sample[],
  model: Model,
  maker: ExampleMaker,
): Example[] {
  const { characters, lexicon } = model;
  const sentence = new Sentence(characters, lexicon);
  const classifier = new Classifier(model);
  const taken = new Map<number, number>();
  return samples.flatMap(({ points, at: marked }) => {
    sentence.read(points, 0, points.length);
    const found: { at: number; reading: string }[] = [];
    for (let at = 0; at < sentence.length; at++) {
      const number = sentence.numbers[at] ?? -1;
      const choices = characters.choices[number] ?? 0;
      if (at === marked || choices === 0 || characters.isTaught[number] !== 1) continue;
      const from = characters.from[number] ?? 0;
      const best = classifier.choose(sentence, at, choices, from);
      const count = taken.get(from + best) ?? 0;
      if ((classifier.shares[best] ?? 0) < SURE || count >= MOST_GUESSED) continue;
      taken.set(from + best, count + 1);
      found.push({ at, reading: maker.readingsOf(number)[best] ?? "" });
    }
    return found.flatMap(
      ({ at, reading }) => maker.make(points, at, reading, { weight: GUESSED }) ?? [],
    );
  });
}

/** Words, for those of their characters that no sentence teaches. */
export function examplesOfWords(
  lists: readonly (readonly SourceWord[])[],
  { characters }: Model,
  maker: ExampleMaker,
): Example[] {
  const isUntaught = (point: number) => {
    const number = characters.numberOf(foldedOf(point, characters));
    return (characters.choices[number] ?? 0) > 0 && characters.isTaught[number] !== 1;
  };
  return lists.flat().flatMap(({ word, readings }) => {
    const points = Array.from(word, (one) => one.codePointAt(0) ?? 0);
    if (points.length < 2 || !points.some(isUntaught)) return [];
    return readings.flatMap((reading, at) => {
      // Words lose tones more freely in dictionaries than in the sentences' labels.
      if (toneless(reading) === reading || !isUntaught(points[at] ?? 0)) return [];
      return maker.make(points, at, reading, { weight: WORD, isBare: true }) ?? [];
    });
  });
}

function isShared(point: number, { characters }: Model): boolean {
  return characters.isShared[characters.numberOf(foldedOf(point, characters))] === 1;
}

const foldedOf = (point: number, { numberOf, folded }: Model["characters"]) =>
  folded[numberOf(point)] ?? point;
