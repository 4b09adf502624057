interface Spelling {
  /** Before which syllable a hyphen stands. */
  hyphen?: number | null;
  isCapital?: boolean;
}

/**
 * The syllables of a word in one: an apostrophe stands before a, o and e (Xī'ān), and 兒 as part of the
 * syllable before it is r (huār). GB/T 16159-2012.
 */
export function spellWord(
  syllables: readonly string[],
  { hyphen, isCapital }: Spelling = {},
): string {
  const joined = syllables.reduce((word, syllable, at) => {
    if (at === 0) return syllable;
    if (at === hyphen) return `${word}-${syllable}`;
    if (syllable === "er" && at === syllables.length - 1) return `${word}r`;
    return /^[aoeāáǎàōóǒòēéěèêế]/u.test(syllable) ? `${word}'${syllable}` : word + syllable;
  }, "");
  return isCapital ? capital(joined) : joined;
}

function capital(word: string): string {
  const [first = "", ...rest] = Array.from(word);
  return first.toUpperCase() + rest.join("");
}
