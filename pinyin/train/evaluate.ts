import { readFileSync } from "node:fs";
import { annotate, type Syllable } from "../annotate.ts";
import { toneless } from "../toneless.ts";
import { openConverters } from "./openConverters.ts";
import type { Sample, SetName } from "./readSamples.ts";

export interface Figures {
  /** By set, and by script: as it is, Traditional as in Taiwan, Traditional by OpenCC's standard. */
  readonly accuracy: Readonly<Record<SetName, readonly [number, number, number]>>;
  readonly sentences: Readonly<Record<SetName, number>>;
  /** By confidence: how many readings were given with it, and the share that was right. */
  readonly reliability: readonly Reliability[];
  /** Of all wrong readings, the share that lies in the 5 % of all characters with the lowest confidence. */
  readonly caught: number;
  /** The same among the characters in question alone, which are all polyphonic. */
  readonly caughtAmongMarked: number;
  /** Names and words of `hardWords.txt`, which was written beside the engine. */
  readonly hardWords: Answers;
  /** Those of `hardNames.txt`, written without looking at it; some that it misread then are on our own list since. */
  readonly hardNames: Answers;
  /** Sentences of `wholeSentences.txt` with every syllable right but for its tone; none was learnt from. */
  readonly wholeSentences: Answers;
}

export interface Answers {
  readonly count: number;
  readonly misread: readonly string[];
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
  const accuracyOf = (set: SetName): [number, number, number] => {
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
    hardWords: readWords("hardWords.txt"),
    hardNames: readWords("hardNames.txt"),
    wholeSentences: readWholeSentences(),
  };
}

function readWords(name: string): Answers {
  const lines = linesOf(name);
  const misread = lines.flatMap((line) => {
    const [word = "", ...expected] = line.split(" ");
    const read = annotate(word).map((syllable) => syllable?.pinyin ?? "");
    return read.join(" ") === expected.join(" ") ? [] : [`${word} ${read.join(" ")}`];
  });
  return { count: lines.length, misread };
}

/** A syllable of the file may be several with `|` between, where several are right. */
function readWholeSentences(): Answers {
  const lines = linesOf("wholeSentences.txt");
  const misread = lines.flatMap((line) => {
    const [sentence = "", syllables = ""] = line.split("\t");
    const expected = syllables.split(" ").map((one) => one.split("|"));
    const read = annotate(sentence).flatMap((one) => one?.pinyin ?? []);
    const wrong = read.filter(
      (one, at) => !expected[at]?.includes(toneless(one).replaceAll("ü", "v")),
    );
    return wrong.length === 0 && read.length === expected.length
      ? []
      : [`${sentence} ${wrong.join(" ")}`];
  });
  return { count: lines.length, misread };
}

const linesOf = (name: string) =>
  readFileSync(new URL(name, import.meta.url), "utf8")
    .trim()
    .split("\n");

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
