import type { Curve } from "./Model.ts";

/** What one step of a character's doubt takes from the odds, as a natural logarithm. */
export const DOUBT_STEP = 0.05;

/** The logarithm of the odds; a share of nearly all is as far as can be told. */
function oddsOf(share: number): number {
  const bounded = Math.min(1 - 1e-6, Math.max(1e-6, share));
  return Math.log(bounded / (1 - bounded));
}

/** What speaks for a first choice. That a character is never misread speaks for its usual reading alone. */
export function scoreOf(share: number, doubt: number, isUsual: boolean): number {
  return oddsOf(share) - (isUsual ? doubt : Math.max(0, doubt)) * DOUBT_STEP;
}

/** How often a first choice is right: by its score, between the measured scores in a straight line. */
export function trusted(score: number, { scores, right }: Curve): number {
  let above = 0;
  while (above < scores.length && (scores[above] ?? 0) < score) above++;
  const [low, high] = [scores[above - 1], scores[above]];
  if (low === undefined) return right[0] ?? 0;
  const from = right[above - 1] ?? 0;
  if (high === undefined) return from;
  return from + ((right[above] ?? from) - from) * ((score - low) / (high - low));
}
