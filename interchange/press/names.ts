import { hasSurname } from "./surnames.ts";
import { type Span, trimmedSpan } from "./Span.ts";

export interface Names {
  /** Each name's places: two for a name set with a blank inside, 李　明. */
  readonly names: readonly (readonly Span[])[];
  /** Where the names end and something else goes on. */
  readonly end: number;
}

const separators = /[、，,;；/／&|｜丨()（）【】〔〕［］[\]]/u;
const notNames = /(?:报道|报导|综合|专电|电|讯|摄|整理|发自|实习|记者|编辑)$/u;

/**
 * The people named in a stretch of a line (text in Simplified characters), up to the first word that can be
 * nobody's name. After a colon the first word of two to five characters is taken at its word.
 */
export function namesIn(simple: string, span: Span, isParted: boolean): Names {
  const names: (readonly Span[])[] = [];
  let end = span.from;
  let mayTrust = isParted;
  for (let at = span.from; at < span.to;) {
    const word = nextWord(simple, at, span.to);
    if (!word) break;
    const text = simple.slice(word.from, word.to);
    const next = nextWord(simple, word.to, span.to);
    const isBlankBetween = next && /^\s+$/u.test(simple.slice(word.to, next.from));
    if (isBlankBetween && isSplitName(text, simple.slice(next.from, next.to), mayTrust)) {
      names.push([word, next]);
      at = next.to;
    } else if (isName(text, mayTrust)) {
      names.push([word]);
      at = word.to;
    } else break;
    end = at;
    // 、 goes on listing people; a blank may lead anywhere.
    mayTrust = isParted && /^\s*[、，,]/u.test(simple.slice(at, span.to));
  }
  return { names, end };
}

/** Whether a word stands for a person where nothing but a surname can say so. */
export function isLikelyName(simple: string): boolean {
  return hasSurname(simple) && !notNames.test(simple) && /^\p{Script=Han}+$/u.test(simple);
}

function nextWord(simple: string, from: number, to: number): Span | null {
  const start = trimmedSpan(simple, { from, to }, separators).from;
  if (start >= to) return null;
  let end = start;
  while (end < to && !separators.test(simple[end] ?? "") && !isWordEnd(simple, start, end))
    end += 1;
  return trimmedSpan(simple, { from: start, to: end });
}

/** A blank ends a word, except in a Latin name. */
function isWordEnd(simple: string, start: number, at: number): boolean {
  if (!/\s/u.test(simple[at] ?? "")) return false;
  return (
    !/^\p{Script=Latin}/u.test(simple.slice(start)) ||
    !/^\s+\p{Script=Latin}/u.test(simple.slice(at))
  );
}

function isSplitName(first: string, second: string, isParted: boolean): boolean {
  return first.length === 1 && second.length === 1 && isName(first + second, isParted);
}

function isName(text: string, isTrusted: boolean): boolean {
  if (/^\p{Lu}[\p{L}\p{M}.'’\- ]{1,40}$/u.test(text) && !/\p{Script=Han}/u.test(text)) return true;
  if (/^\p{Script=Han}{1,12}[·•‧・][\p{Script=Han}·•‧・]{1,16}$/u.test(text)) return true;
  if (isLikelyName(text)) return true;
  return isTrusted && /^\p{Script=Han}{2,5}$/u.test(text) && !notNames.test(text);
}
