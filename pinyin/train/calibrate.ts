import type { Calibration } from "../engine/Model.ts";

/** A first choice on a sentence that the learner had not seen. */
export interface Guess {
  readonly share: number;
  readonly isRight: boolean;
}

const BINS = 40;
/** Nothing is more certain than what can be measured with some thousand guesses. */
const MOST = 0.9995;

/**
 * How often a first choice is right, by its share: guesses in bins of equal size, made to rise with the share
 * (pool adjacent violators).
 */
export function calibrate(guesses: readonly Guess[]): Pick<Calibration, "shares" | "right"> {
  const sorted = [...guesses].sort((one, other) => one.share - other.share);
  const bins: { share: number; right: number; count: number }[] = [];
  const size = Math.ceil(sorted.length / BINS);
  // The least certain are the fewest and matter most: their bins are finer.
  for (let at = 0; at < sorted.length;) {
    const width = Math.min(sorted.length - at, at < size * 4 ? Math.ceil(size / 8) : size);
    const part = sorted.slice(at, at + width);
    at += width;
    let bin = {
      share: part.reduce((sum, { share }) => sum + share, 0),
      right: part.filter(({ isRight }) => isRight).length,
      count: part.length,
    };
    for (;;) {
      const last = bins.at(-1);
      if (!last || last.right / last.count < bin.right / bin.count) break;
      bins.pop();
      bin = {
        share: last.share + bin.share,
        right: last.right + bin.right,
        count: last.count + bin.count,
      };
    }
    bins.push(bin);
  }
  return {
    shares: bins.map(({ share, count }) => Number((share / count).toFixed(7))),
    right: bins.map(({ right, count }) =>
      Number(Math.min(MOST, (right + 0.5) / (count + 1)).toFixed(4)),
    ),
  };
}
