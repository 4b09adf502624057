import type { Hit } from "./findHits.ts";

/** A text in pieces, of which some were looked for. */
export interface MarkedPiece {
  text: string;
  isHit: boolean;
}

/** The characters from `from` to before `to`, with what was found in them set apart. */
export function markHits(
  text: string,
  hits: readonly Hit[],
  { from, to }: Hit = { from: 0, to: Infinity },
): MarkedPiece[] {
  const characters = Array.from(text);
  const isHit = characters.map(() => false);
  for (const hit of hits) isHit.fill(true, hit.from, hit.to);
  const pieces: MarkedPiece[] = [];
  for (let at = from; at < Math.min(to, characters.length); at++) {
    const character = characters[at] ?? "";
    const last = pieces.at(-1);
    if (last && last.isHit === isHit[at]) last.text += character;
    else pieces.push({ text: character, isHit: isHit[at] ?? false });
  }
  return pieces;
}
