import type { Hit } from "./findHits.ts";
import { type MarkedPiece, markHits } from "./markHits.ts";

/** How much of an article a result tells, in characters. */
const LENGTH = 84;
/** How much of it may stand before what was found. */
const BEFORE = 24;

/** The part of a line around its first hit, from where a clause begins if one does nearby. */
export function snippetOf(text: string, hits: readonly Hit[]): MarkedPiece[] {
  const line = text.replaceAll("\n", " ");
  const characters = Array.from(line);
  const first = Math.min(...hits.map(({ from }) => from), characters.length);
  const from = hits.length === 0 ? 0 : beginBefore(characters, first);
  const to = Math.min(characters.length, from + LENGTH);
  const pieces = markHits(line, hits, { from, to });
  if (from > 0 && !isEnd(characters[from - 1])) pieces.unshift({ text: "…", isHit: false });
  if (to < characters.length) pieces.push({ text: "…", isHit: false });
  return pieces;
}

function beginBefore(characters: readonly string[], first: number): number {
  const least = Math.max(0, Math.min(first - BEFORE, characters.length - LENGTH));
  if (least === 0) return 0;
  for (let at = least; at < first; at++) if (isEnd(characters[at - 1])) return at;
  for (let at = least; at < first; at++)
    if (/[，、；：,;:]/u.test(characters[at - 1] ?? "")) return at;
  return least;
}

const isEnd = (character = "") => /[。！？!?]/u.test(character);
