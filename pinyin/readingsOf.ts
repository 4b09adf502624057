import { ownAnnotator } from "./engine/ownAnnotator.ts";
import { isHan } from "./han.ts";

/**
 * The known toned readings of one character, canonical, the commonest first; empty where none is known.
 * A character and its simplified or traditional form answer alike wherever the two are one character.
 */
export function readingsOf(character: string): readonly string[] {
  const plain = character.normalize("NFKC");
  const one = isHan(plain) ? plain : character;
  return isHan(one) ? ownAnnotator().readingsOf(one.codePointAt(0) ?? 0) : [];
}
