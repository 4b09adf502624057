import { Converter as intoTraditional } from "opencc-js/cn2t";
import { Converter as intoSimplified } from "opencc-js/t2cn";
import { annotate } from "./annotate.ts";
import type { Script } from "./Script.ts";
import { simplified } from "./simplified.ts";
import { withZhu } from "./withZhu.ts";

/** Terms whose forms the house has fixed, by the form in the text: 粉絲 stays 粉絲. */
export type LockedTerms = ReadonlyMap<string, Readonly<Record<Script, string>>>;

/** A stretch of a text and what it becomes, as short as the two can be told apart. */
export interface Chunk {
  readonly from: string;
  readonly to: string;
  /** Whether it is the same characters in another form, so that each keeps its reading. */
  readonly isSameWords: boolean;
}

const open: Readonly<Record<Script, () => (text: string) => string>> = {
  hant: () => intoTraditional({ from: "cn", to: "twp" }),
  hans: () => intoSimplified({ from: "twp", to: "cn" }),
};
/** Made when they are first needed: OpenCC reads a megabyte of words for each. */
const made: Partial<Record<Script, (text: string) => string>> = {};
const convert = (text: string, script: Script) => (made[script] ??= open[script]())(text);

/**
 * A text in the other script, with the words of that side (OpenCC: 軟體, 软件) and its quotation marks,
 * piece by piece. The pieces' `from` together are the text. `readings`: one for each code point, where they
 * are known; else the engine says how a 著 reads.
 */
export function convertScript(
  text: string,
  script: Script,
  locked?: LockedTerms,
  readings?: readonly (string | null)[],
): Chunk[] {
  const isForZhu = script === "hans" && text.includes("著");
  const known = isForZhu ? (readings ?? annotate(text).map((one) => one?.pinyin ?? null)) : [];
  let from = 0;
  return parts(text, locked).flatMap((part) => {
    if (typeof part !== "string") {
      from += Array.from(part.term).length;
      const to = part.forms[script];
      return [{ from: part.term, to, isSameWords: areSameWords(part.term, to) }];
    }
    const chunks = phrases(part).flatMap((phrase) => aligned(phrase, script));
    return chunks.map((chunk, at) => {
      const start = from;
      from += Array.from(chunk.from).length;
      const to = withZhu(chunk.from, known.slice(start, from), quoted(chunks, at, script));
      return { ...chunk, to };
    });
  });
}

/** No word of OpenCC's goes over a comma, and none is long: short texts are aligned at once. */
const phrases = (text: string) => text.match(/[^，。；！？、\n]{0,300}[，。；！？、\n]?/gu) ?? [];

type Locked = { term: string; forms: Readonly<Record<Script, string>> };

/** The longest term wins, and terms don't overlap. */
function parts(text: string, locked?: LockedTerms): (string | Locked)[] {
  if (!locked || locked.size === 0) return text === "" ? [] : [text];
  const longest = Math.max(...Array.from(locked.keys(), (term) => term.length));
  const found: (string | Locked)[] = [];
  let plain = "";
  for (let at = 0; at < text.length;) {
    const term = termAt(text, at, longest, locked);
    if (term === null) {
      plain += text.charAt(at);
      at += 1;
      continue;
    }
    if (plain) found.push(plain);
    plain = "";
    const forms = locked.get(term);
    if (forms) found.push({ term, forms });
    at += term.length;
  }
  if (plain) found.push(plain);
  return found;
}

function termAt(text: string, at: number, longest: number, locked: LockedTerms): string | null {
  for (let length = Math.min(longest, text.length - at); length > 0; length -= 1) {
    const term = text.slice(at, at + length);
    if (locked.has(term)) return term;
  }
  return null;
}

/** Han characters that change their form only; what isn't Han has no form to change. */
function areSameWords(from: string, to: string): boolean {
  return Array.from(from).length === Array.from(to).length && simplified(from) === simplified(to);
}

const LONGEST = 10;

/** Finds which stretch became which, since OpenCC tells only what the whole became. */
function aligned(text: string, script: Script): Chunk[] {
  const source = Array.from(text);
  const target = Array.from(convert(text, script));
  const dead = new Set<number>();
  const chunks: Chunk[] = [];
  const isSame = (at: number, to: number, length: number) =>
    areSameWords(source.slice(at, at + length).join(""), target.slice(to, to + length).join(""));
  const walk = (at: number, to: number): boolean => {
    if (at === source.length) return to === target.length;
    const state = at * (target.length + 1) + to;
    if (dead.has(state)) return false;
    for (let length = 1; length <= Math.min(LONGEST, source.length - at); length += 1) {
      const from = source.slice(at, at + length).join("");
      const became = length === 1 && isSame(at, to, 1) ? target[to] : convert(from, script);
      if (became === undefined) continue;
      const size = Array.from(became).length;
      if (became !== target.slice(to, to + size).join("")) continue;
      chunks.push({ from, to: became, isSameWords: areSameWords(from, became) });
      if (walk(at + length, to + size)) return true;
      chunks.pop();
    }
    dead.add(state);
    return false;
  };
  if (walk(0, 0)) return chunks;
  const to = target.join("");
  return [{ from: text, to, isSameWords: areSameWords(text, to) }];
}

const quotes: Readonly<Record<Script, Readonly<Record<string, string>>>> = {
  hant: { "“": "「", "”": "」", "‘": "『", "’": "』" },
  hans: { "「": "“", "」": "”", "『": "‘", "』": "’" },
};

function quoted(chunks: readonly Chunk[], at: number, script: Script): string {
  const to = chunks[at]?.to ?? "";
  const isApostrophe =
    to === "’" && isLatin(chunks[at - 1]?.to.at(-1)) && isLatin(chunks[at + 1]?.to.at(0));
  if (isApostrophe) return to;
  return to.replaceAll(/[“”‘’「」『』]/gu, (mark) => quotes[script][mark] ?? mark);
}

const isLatin = (letter = "") => /^[\p{Script=Latin}]$/u.test(letter);
