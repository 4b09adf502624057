import { readFileSync } from "node:fs";
import { annotate, type Syllable } from "../annotate.ts";
import { openConverters } from "./openConverters.ts";
import type { Sample } from "./readSamples.ts";

export interface Figures {
  /** By set, and by script: as it is, Traditional as in Taiwan, Traditional by OpenCC's standard. */
  readonly accuracy: Readonly<Record<Sample["set"], readonly [number, number, number]>>;
  readonly sentences: Readonly<Record<Sample["set"], number>>;
  /** By confidence: how many readings were given with it, and the share that was right. */
  readonly reliability: readonly Reliability[];
  /** Of all wrong readings, the share that lies in the 5 % of all characters with the lowest confidence. */
  readonly caught: number;
  /** The same among the characters in question alone, which are all polyphonic. */
  readonly caughtAmongMarked: number;
  /** Names and words of `hardWords.txt`, which was written beside the engine: how many, and what is read otherwise. */
  readonly hardWords: { readonly count: number; readonly misread: readonly string[] };
}

export interface Reliability {
  readonly from: number;
  readonly to: number;
  readonly given: number;
  readonly right: number;
}

const BOUNDS = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 1];
const LOOKED_AT = 0.05;

/** Reads the sentences that training never saw. */
export function evaluate(samples: readonly Sample[]): Figures {
  const held = samples.filter(({ isHeldOut }) => isHeldOut);
  const all: number[] = [];
  const marked = held.map((sample) => {
    const syllables = readPoints(sample.points);
    for (const one of syllables) if (one) all.push(one.confidence);
    const own = syllables[sample.at];
    return { confidence: own?.confidence ?? 0, isRight: own?.pinyin === sample.reading };
  });
  const sets = ["cpp", "g2pl"] as const;
  const converters = openConverters();
  const accuracyOf = (set: Sample["set"]): [number, number, number] => {
    const own = held.filter((one) => one.set === set);
    const [tw = 0, t = 0] = converters.map((convert) => shareRight(own, convert));
    return [shareRight(own, (points) => points), tw, t];
  };
  return {
    accuracy: { cpp: accuracyOf("cpp"), g2pl: accuracyOf("g2pl") },
    sentences: {
      cpp: held.filter((one) => one.set === sets[0]).length,
      g2pl: held.filter((one) => one.set === sets[1]).length,
    },
    reliability: BOUNDS.slice(1).map((to, order) => {
      const from = BOUNDS[order] ?? 0;
      const given = marked.filter(
        ({ confidence }) => confidence >= from && (confidence < to || to === 1),
      );
      const right = given.filter(({ isRight }) => isRight).length;
      return { from, to, given: given.length, right: right / given.length };
    }),
    caught: caughtUnder(all, marked),
    caughtAmongMarked: caughtUnder(
      marked.map(({ confidence }) => confidence),
      marked,
    ),
    hardWords: readHardWords(),
  };
}

function readHardWords(): Figures["hardWords"] {
  const file = new URL("hardWords.txt", import.meta.url);
  const lines = readFileSync(file, "utf8").trim().split("\n");
  const misread = lines.flatMap((line) => {
    const [word = "", ...expected] = line.split(" ");
    const read = annotate(word).map((syllable) => syllable?.pinyin ?? "");
    return read.join(" ") === expected.join(" ") ? [] : [`${word} ${read.join(" ")}`];
  });
  return { count: lines.length, misread };
}

/** A conversion that changes the length of a sentence takes it out. */
function shareRight(
  samples: readonly Sample[],
  convert: (points: readonly number[]) => readonly number[],
): number {
  const read = samples.flatMap(({ points, at, reading }) => {
    const converted = convert(points);
    if (converted.length !== points.length) return [];
    return [readPoints(converted)[at]?.pinyin === reading];
  });
  return read.filter(Boolean).length / read.length;
}

function caughtUnder(
  confidences: readonly number[],
  marked: readonly { confidence: number; isRight: boolean }[],
): number {
  const sorted = [...confidences].sort((one, other) => one - other);
  const bound = sorted[Math.floor(sorted.length * LOOKED_AT)] ?? 0;
  const wrong = marked.filter(({ isRight }) => !isRight);
  return wrong.filter(({ confidence }) => confidence <= bound).length / wrong.length;
}

const readPoints = (points: readonly number[]): (Syllable | null)[] =>
  annotate(String.fromCodePoint(...points));
