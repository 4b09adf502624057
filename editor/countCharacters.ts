import type { Node } from "@tiptap/pm/model";

// Han, kana, bopomofo, CJK and full-width punctuation and forms.
const wide =
  "\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Bopo}\\u3001-\\u303F\\u30FB\\u30FC\\u3200-\\u33FF" +
  "\\uFE10-\\uFE1F\\uFE30-\\uFE4F\\uFF01-\\uFF9F\\uFFE0-\\uFFE6";
const oneEach = new RegExp(`[${wide}]`, "gu");
const words = new RegExp(`[^\\s${wide}\\p{M}][^\\s${wide}]*`, "gu");
// Dashes, dots and quotation marks that both scripts use: full width beside wide characters.
const shared = "[\\u2010-\\u2027\\u00B7\\u2E3A\\u2E3B]+";
const sharedButWide = new RegExp(`(?<=[${wide}]\\p{M}*)${shared}|${shared}(?=[${wide}])`, "gu");

/**
 * 字數 as Chinese newsrooms (and Word) count: each Han character and each full-width punctuation
 * mark is one, a Western word or number is one, and white space is none.
 */
export function countCharacters(text: string): number {
  const settled = text.replace(sharedButWide, (marks) => "、".repeat(marks.length));
  return countOf(settled, oneEach) + countOf(settled, words);
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

export interface DocumentCount {
  headline: number;
  standfirst: number;
  /** Everything under the standfirst but pictures. */
  body: number;
  captions: number;
}

const counted = new WeakMap<Node, number>();

/** Counts a whole document; blocks that have not changed since the last call are not read again. */
export function countDocument(doc: Node): DocumentCount {
  const count = { headline: 0, standfirst: 0, body: 0, captions: 0 };
  doc.descendants((block) => {
    if (!block.isTextblock) return true;
    count[partOf(block)] += countBlock(block);
    return false;
  });
  return count;
}

function partOf(block: Node): keyof DocumentCount {
  if (block.type.name === "headline") return "headline";
  if (block.type.name === "standfirst") return "standfirst";
  return block.type.name === "picture" ? "captions" : "body";
}

function countBlock(block: Node): number {
  const known = counted.get(block);
  if (known !== undefined) return known;
  const count = countCharacters(block.textBetween(0, block.content.size, "", " "));
  counted.set(block, count);
  return count;
}
