/** What a token stands for: the letter keeps the hashes of different kinds apart. */
type Kind =
  /** One character or two neighbours, folded. */
  | "character"
  /** A word in Latin letters. */
  | "word"
  /** One syllable, or two neighbours as they are typed. */
  | "syllable"
  /** The first letters of syllables. */
  | "initials";

/**
 * A hash that fits PostgreSQL's integer: FNV-1a with the finish of MurmurHash3. Two that fall together do no
 * harm, since what is found by tokens is looked at once more before it is shown.
 */
export function token(kind: Kind, text: string): number {
  let hash = 0x811c9dc5 ^ kind.length;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0;
}
