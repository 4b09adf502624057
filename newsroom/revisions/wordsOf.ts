import { segment } from "#pinyin/segment.ts";

/** A word, a number, a mark or a sign; `key` is equal for two that differ in nothing but form. */
export type Word = { text: string; key: string };

const runs =
  /\p{Script=Han}+|[\p{Script=Latin}\p{N}]+(?:[.,:'’%-]*[\p{Script=Latin}\p{N}]+)*|[^\p{Script=Han}\p{Script=Latin}\p{N}]+/gu;
const graphemes = new Intl.Segmenter("zh", { granularity: "grapheme" });
const joinsOn = /^[\p{M}\u200d]/u;

/**
 * The text in words, which together are the text. A number or a Latin word is one, and so is an emoji of
 * many code points. With `anyScript`, a word has the same key in Traditional and Simplified characters.
 */
export function wordsOf(text: string, { anyScript }: { anyScript: boolean }): Word[] {
  const words: Word[] = [];
  for (const [run] of text.matchAll(runs)) {
    for (const word of split(run, anyScript)) {
      const last = words.at(-1);
      // A variation selector belongs to the character before it.
      if (last && joinsOn.test(word.text)) {
        words[words.length - 1] = { text: last.text + word.text, key: last.key + word.key };
      } else words.push(word);
    }
  }
  return words;
}

function split(run: string, anyScript: boolean): Word[] {
  if (/^\p{Script=Han}/u.test(run)) {
    return segment(run).map(({ text, key }) => ({ text, key: anyScript ? key : text }));
  }
  if (/^[\p{Script=Latin}\p{N}]/u.test(run)) return [{ text: run, key: inOneWidth(run) }];
  return Array.from(graphemes.segment(run), ({ segment: text }) => ({
    text,
    key: inOneWidth(text),
  }));
}

const quotes: Readonly<Record<string, string>> = {
  "「": "“",
  "」": "”",
  "『": "‘",
  "』": "’",
  "⋯": "…",
  "\u3000": " ",
  "\u00a0": " ",
};

/** Full-width signs as half-width ones, and the quotation marks of one script as those of the other. */
function inOneWidth(text: string): string {
  return Array.from(text, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    if (code >= 0xff01 && code <= 0xff5e) return String.fromCodePoint(code - 0xfee0);
    return quotes[sign] ?? sign;
  }).join("");
}
