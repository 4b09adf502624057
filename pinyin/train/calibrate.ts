import type { Calibration, Curve } from "../engine/Model.ts";
import { DOUBT_STEP, scoreOf } from "../engine/trusted.ts";
import type { Sample } from "./readSamples.ts";

/** A first choice on a sentence that the learner had not seen. */
export interface Guess {
  readonly sample: Sample;
  /** Of the character. */
  readonly number: number;
  readonly share: number;
  /** Whether it is the character's first reading, which is the usual one. */
  readonly isUsual: boolean;
  /** As `Classifier` has it. */
  readonly isAgreed: boolean;
  readonly isRight: boolean;
}

const BINS = 40;
/** Nothing is more certain than what can be measured with some thousand guesses. */
const MOST = 0.9995;

/** Guesses that every character is taken to have had, of which this share was wrong. */
const PRIOR = 12;
/** So many guesses at most are credited to a character for what it usually reads. */
const MOST_CREDIT = 300;

/** Of one character, in sentences that ask for another: how often it was read, and how often in its usual way. */
export interface Usage {
  readonly all: number;
  readonly usual: number;
}

export interface Calibrated {
  readonly calibration: Pick<Calibration, "agreed" | "other">;
  /** By character number: how much more often than others it is misread, in steps of `DOUBT_STEP`. */
  readonly doubts: Uint8Array;
}

/**
 * How often a first choice is right, by its odds and how often its character is misread: guesses in bins, made to
 * rise with the score (pool adjacent violators). The sets ask for what is hard to read. Of 被 or 這 they ask never
 * or hardly, so nothing would tell how sure their one usual reading is: `usage` does, by character number.
 */
export function calibrate(
  guesses: readonly Guess[],
  usage: ReadonlyMap<number, Usage>,
  characters: number,
): Calibrated {
  const mean = guesses.filter(({ isRight }) => !isRight).length / guesses.length;
  const counts = new Map<number, { wrong: number; all: number }>();
  for (const { number, isRight } of guesses) {
    const own = counts.get(number) ?? { wrong: 0, all: 0 };
    counts.set(number, { wrong: own.wrong + (isRight ? 0 : 1), all: own.all + 1 });
  }
  for (const [number, { all, usual }] of usage) {
    const known = counts.get(number) ?? { wrong: 0, all: 0 };
    const unusual = 1 - usual / all;
    if (known.wrong > 0 || unusual > mean) continue;
    const credit = Math.min(MOST_CREDIT, all);
    counts.set(number, { wrong: credit * unusual, all: known.all + credit });
  }
  const doubtOf = (wrong: number, all: number) => {
    const share = (wrong + PRIOR * mean) / (all + PRIOR);
    const odds = Math.log((share * (1 - mean)) / ((1 - share) * mean));
    return Math.max(-127, Math.min(127, Math.round(odds / DOUBT_STEP)));
  };
  const doubts = new Int8Array(characters);
  for (const [number, { wrong, all }] of counts) doubts[number] = doubtOf(wrong, all);
  // A guess must not tell of itself.
  const scored = guesses.map(({ share, number, isUsual, isAgreed, isRight }) => {
    const { wrong, all } = counts.get(number) ?? { wrong: 0, all: 1 };
    const doubt = doubtOf(wrong - (isRight ? 0 : 1), all - 1);
    return { score: scoreOf(share, doubt, isUsual), isAgreed, isRight };
  });
  const curveOf = (isAgreed: boolean) => binned(scored.filter((one) => one.isAgreed === isAgreed));
  const calibration = { agreed: curveOf(true), other: curveOf(false) };
  return { calibration, doubts: new Uint8Array(doubts.buffer) };
}

function binned(guesses: readonly { score: number; isRight: boolean }[]): Curve {
  const sorted = [...guesses].sort((one, other) => one.score - other.score);
  const bins: { score: number; right: number; count: number }[] = [];
  const size = Math.ceil(sorted.length / BINS);
  // The least certain are the fewest and matter most: their bins are finer.
  for (let at = 0; at < sorted.length;) {
    const width = Math.min(sorted.length - at, at < size * 4 ? Math.ceil(size / 8) : size);
    const part = sorted.slice(at, at + width);
    at += width;
    let bin = {
      score: part.reduce((sum, { score }) => sum + score, 0),
      right: part.filter(({ isRight }) => isRight).length,
      count: part.length,
    };
    for (;;) {
      const last = bins.at(-1);
      if (!last || last.right / last.count < bin.right / bin.count) break;
      bins.pop();
      bin = {
        score: last.score + bin.score,
        right: last.right + bin.right,
        count: last.count + bin.count,
      };
    }
    bins.push(bin);
  }
  return {
    scores: bins.map(({ score, count }) => Number((score / count).toFixed(4))),
    right: rising(bins.map(({ right, count }) => Math.min(MOST, (right + 0.5) / (count + 1)))),
  };
}

/** What a small bin is told for its size may not make it fall behind the one before. */
function rising(shares: readonly number[]): number[] {
  let most = 0;
  return shares.map((share) => (most = Math.max(most, Number(share.toFixed(4)))));
}
