import type { Calibration } from "./Model.ts";

/** How often a first choice with this share of the scores is right: between the measured shares, in a straight line. */
export function trusted(share: number, { shares, right }: Calibration): number {
  const doubt = doubtOf(share);
  let above = 1;
  while (above < shares.length - 1 && doubtOf(shares[above] ?? 1) > doubt) above++;
  const [low, high] = [doubtOf(shares[above - 1] ?? 0), doubtOf(shares[above] ?? 1)];
  const [from, to] = [right[above - 1] ?? share, right[above] ?? share];
  const part = low === high ? 0 : (low - doubt) / (low - high);
  return from + (to - from) * Math.min(1, Math.max(0, part));
}

// Near certainty the odds tell what the share hides.
const doubtOf = (share: number) => Math.log10(Math.max(1e-7, 1 - share));
