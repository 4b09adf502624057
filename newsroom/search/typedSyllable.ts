import { toneless } from "#pinyin/toneless.ts";

/** A syllable as people type it, without its tone and with v for ü: `lǜ` → `lv`. */
export function typedSyllable(pinyin: string): string {
  const found = known.get(pinyin);
  if (found !== undefined) return found;
  const typed = toneless(pinyin).replaceAll("ü", "v").replaceAll("ê", "e");
  // There are some 1,600 syllables; a person's own spelling comes beside them.
  if (known.size < 5000) known.set(pinyin, typed);
  return typed;
}

const known = new Map<string, string>();
