import type { Curve } from "./Model.ts";

/** What one step of a character's doubt takes from the odds, as a natural logarithm. */
export const DOUBT_STEP = 0.05;

/** The logarithm of the odds; a share of nearly all is as far as can be told. */
export function oddsOf(share: number): number {
  const bounded = Math.min(1 - 1e-6, Math.max(1e-6, share));
  return Math.log(bounded / (1 - bounded));
}

/**
 * How often a first choice is right: by its share of the scores and the doubt of its character, between the
 * measured scores in a straight line.
 */
export function trusted(share: number, doubt: number, { scores, right }: Curve): number {
  const score = oddsOf(share) - doubt * DOUBT_STEP;
  let above = 0;
  while (above < scores.length && (scores[above] ?? 0) < score) above++;
  const [low, high] = [scores[above - 1], scores[above]];
  if (low === undefined) return right[0] ?? share;
  const from = right[above - 1] ?? share;
  if (high === undefined) return from;
  return from + ((right[above] ?? share) - from) * ((score - low) / (high - low));
}
