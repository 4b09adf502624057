import type { MarkedPiece } from "#newsroom/search/markHits.ts";
import { convertScript, type LockedTerms } from "#pinyin/convertScript.ts";
import type { Script } from "#pinyin/Script.ts";

/**
 * A text with what was found in it, in the other script. It is converted whole, since a word that a hit cuts
 * would lose its neighbours: 頭[发] is 頭髮. Where a word becomes another, a hit in it is a hit on all of it.
 */
export function hitsInScript(
  pieces: readonly MarkedPiece[],
  script: Script,
  locked: LockedTerms,
): MarkedPiece[] {
  const isHit = pieces.flatMap((piece) => Array.from(piece.text, () => piece.isHit));
  const text = pieces.map((piece) => piece.text).join("");
  const written: MarkedPiece[] = [];
  let from = 0;
  for (const chunk of convertScript(text, script, locked)) {
    const length = Array.from(chunk.from).length;
    const own = isHit.slice(from, from + length);
    from += length;
    const characters = Array.from(chunk.to);
    characters.forEach((character, at) => {
      const hit = chunk.isSameWords ? (own[at] ?? false) : own.includes(true);
      const last = written.at(-1);
      if (last?.isHit === hit) last.text += character;
      else written.push({ text: character, isHit: hit });
    });
  }
  return written;
}
