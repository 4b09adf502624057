import { simplified } from "#pinyin/simplified.ts";

/**
 * A text as it is compared, one entry a code point: Simplified, lower case, without accents, Latin letters
 * and digits of the usual width. Each character by itself, so that a part of a text folds as it does in the whole.
 */
export function fold(text: string): string[] {
  return Array.from(text, foldCharacter);
}

const known = new Map<string, string>();
/** More characters than the press of a century uses; what comes beside them is folded anew. */
const MOST_KNOWN = 60_000;

function foldCharacter(character: string): string {
  const found = known.get(character);
  if (found !== undefined) return found;
  const plain = character.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  // Such as ㈱ or ½, which stand for several: they are found as they are.
  const one = Array.from(plain).length === 1 ? plain : character;
  const folded = simplified(one);
  if (known.size < MOST_KNOWN) known.set(character, folded);
  return folded;
}

export const isLatin = (folded: string): boolean => /^[a-z0-9]$/.test(folded);

/** Han characters, and the letters of any script that doesn't part its words as Latin does. */
export const isCharacter = (folded: string): boolean =>
  !isLatin(folded) && /^[\p{L}\p{N}]$/u.test(folded);
