import { blockBreak } from "#editor/blockBreak.ts";
import type { Piece, Row } from "#newsroom/revisions/Comparison.ts";

/** The words of a row as they were, a line for each paragraph. */
export function oldTextOf(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (piece.is === "form") return piece.before;
      return piece.is === "added" ? "" : piece.text;
    })
    .join("")
    .replaceAll(blockBreak, "\n");
}

/** The whole older text: what moved stands where it was. */
export function wholeOldText(rows: readonly Row[]): string {
  return rows
    .filter(({ is, before }) => before && is !== "movedAway")
    .toSorted((one, other) => (one.before?.from ?? 0) - (other.before?.from ?? 0))
    .map(({ pieces }) => oldTextOf(pieces))
    .filter((text) => text.trim() !== "")
    .join("\n");
}
