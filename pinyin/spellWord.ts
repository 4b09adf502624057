interface Spelling {
  /** Before which syllable a hyphen stands. */
  hyphen?: number | null;
  isCapital?: boolean;
}

/**
 * How each syllable of a word is written in it: an apostrophe stands before a, o and e (Xī'ān), a hyphen
 * where the word is parted, and 兒 as part of the syllable before it is r (huār). GB/T 16159-2012.
 */
export function spellWord(
  syllables: readonly string[],
  { hyphen, isCapital }: Spelling = {},
): string[] {
  return syllables.map((syllable, at) => {
    if (at === 0) return isCapital ? capital(syllable) : syllable;
    if (at === hyphen) return `-${syllable}`;
    if (syllable === "er" && at === syllables.length - 1) return "r";
    return /^[aoeāáǎàōóǒòēéěèêế]/u.test(syllable) ? `'${syllable}` : syllable;
  });
}

function capital(word: string): string {
  const [first = "", ...rest] = Array.from(word);
  return first.toUpperCase() + rest.join("");
}
