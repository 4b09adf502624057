/** Tones as Hanyu Pinyin numbers them; 5 is the neutral tone. */
export type Tone = 1 | 2 | 3 | 4 | 5;

export interface SyllableParts {
  /** Lower-case letters without tone, NFC, with `ü` and `ê` kept. */
  readonly letters: string;
  /** null where the spelling says nothing of the tone: `ma` is neutral or merely toneless. */
  readonly tone: Tone | null;
}

// The breve is what a keyboard without the caron types for the third tone.
const toneOfMark: ReadonlyMap<string, Tone> = new Map([
  ["\u0304", 1],
  ["\u0301", 2],
  ["\u030C", 3],
  ["\u0306", 3],
  ["\u0300", 4],
]);
const markOfTone = { 1: "\u0304", 2: "\u0301", 3: "\u030C", 4: "\u0300", 5: "" } as const;

/**
 * Takes one syllable apart, however it is spelt: `lǜ`, `lü4`, `lv4`, `lu:4`, `·zi`, `zi5`, `zi0`, and the
 * single-storey `ɑ` and `ɡ` of textbooks. Says nothing of whether such a syllable exists.
 */
export function parseSyllable(text: string): SyllableParts | null {
  const spelt = text.normalize("NFD").toLowerCase().replaceAll("ɑ", "a").replaceAll("ɡ", "g");
  const match = /^([·˙]?)([a-z\u0300-\u030C]+)([0-5]?)$/u.exec(
    spelt.replaceAll("v", "u\u0308").replaceAll("u:", "u\u0308"),
  );
  if (!match) return null;
  const [, dot = "", spelling = "", digit = ""] = match;

  const marks = Array.from(spelling).flatMap((letter) => toneOfMark.get(letter) ?? []);
  const stated: Tone[] = [...marks];
  if (dot) stated.push(5);
  if (digit) stated.push(digit === "0" ? 5 : (Number(digit) as Tone));
  if (stated.length > 1) return null;

  const letters = spelling.replace(/[\u0304\u0301\u030C\u0306\u0300]/gu, "").normalize("NFC");
  if (!/^[a-züê]+$/u.test(letters)) return null;
  return { letters, tone: stated[0] ?? null };
}

/** Puts the tone mark where the orthography (GB/T 16159) wants it; the result is NFC. */
export function writeSyllable(letters: string, tone: Tone): string {
  const at = markedLetter(letters);
  return (letters.slice(0, at + 1) + markOfTone[tone] + letters.slice(at + 1)).normalize("NFC");
}

function markedLetter(letters: string): number {
  for (const strong of ["a", "e", "ê", "ou"]) {
    const at = letters.indexOf(strong);
    if (at >= 0) return at;
  }
  const vowels = [...letters.matchAll(/[iouü]/gu)];
  const last = vowels.at(-1);
  // m, n, ng, hm, hng: the nasal carries the mark.
  return last ? last.index : Math.max(0, letters.search(/[mn]/u));
}
