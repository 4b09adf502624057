import type { Row } from "#newsroom/revisions/Comparison.ts";

export type Placed = { row: Row; place: number };
/** Rows that are shown, or some in a row that are the same and folded. */
export type Stretch = { isFolded: boolean; rows: Placed[] };

/** What differs, with a paragraph before and after it to know the place by; the rest is folded. */
export function foldRows(rows: readonly Row[], showsForms: boolean): Stretch[] {
  const isSame = (row: Row | undefined) => row !== undefined && !isChange(row, showsForms);
  const stretches: Stretch[] = [];
  for (const [place, row] of rows.entries()) {
    const isNear = [rows[place - 1], rows[place + 1]].some((one) => one && !isSame(one));
    const isFolded = isSame(row) && !isNear;
    const last = stretches.at(-1);
    if (last?.isFolded === isFolded) last.rows.push({ row, place });
    else stretches.push({ isFolded, rows: [{ row, place }] });
  }
  // A fold takes as much room as a single short paragraph.
  return stretches.map((one) => ({ ...one, isFolded: one.isFolded && one.rows.length > 1 }));
}

export const isChange = ({ is, isFormOnly }: Row, showsForms: boolean): boolean =>
  is !== "same" && (showsForms || !isFormOnly);
