import { isHan } from "./han.ts";
import { lexicon, type WordKind } from "./lexicon.ts";
import { numberWords } from "./numberWords.ts";
import { type Segment, segment } from "./segment.ts";
import { surnames } from "./surnames.ts";

/** A word as Hanyu Pinyin writes it: one or more Han characters without a space. */
export interface Word {
  /** As the text has it. */
  readonly text: string;
  readonly kind: WordKind;
  /** Its place among all words by frequency, the commonest is 1; Infinity for one that isn't known. */
  readonly rank: number;
  /** Before which of its characters a hyphen stands: 2 in 風平-浪靜, 1 in 第-一. */
  readonly hyphen: number | null;
}

/**
 * Divides a text into words after GB/T 16159-2012: 們 and 著, 了, 過 stay with what is before them
 * (了 at the end of a sentence doesn't), numbers are joined by their powers, a name is parted into
 * surname and given name, a place from its kind (臺北 市), an idiom of two pairs gets a hyphen.
 * What isn't Han comes as it is, one word a stretch, with rank 0.
 */
export function divide(text: string): Word[] {
  const words: Word[] = [];
  const segments = numberWords(segment(text));
  segments.forEach((part, at) => {
    if (!isHan(firstOf(part.key))) {
      words.push({ text: part.text, kind: "", rank: 0, hyphen: null });
      return;
    }
    const last = words.at(-1);
    if (last && clings(part, last, segments[at + 1])) words[words.length - 1] = joined(last, part);
    else words.push(...wordsOf(part));
  });
  return givenNames(words);
}

const firstOf = (text: string) => String.fromCodePoint(text.codePointAt(0) ?? 0);

/** Whether a particle is written together with the word before it. */
function clings({ key }: Segment, before: Word, next: Segment | undefined): boolean {
  if (key === "们") return before.rank > 0;
  if (before.kind !== "verb" || Array.from(before.text).length > 2) return false;
  if (key === "了") return next !== undefined && isHan(firstOf(next.key));
  return key === "着" || key === "过";
}

const joined = (word: Word, { text }: Segment): Word => ({ ...word, text: word.text + text });

function wordsOf({ text, key }: Segment): Word[] {
  const known = lexicon().words.get(key);
  const word = { text, kind: known?.kind ?? "", rank: known?.rank ?? Infinity, hyphen: null };
  const characters = Array.from(text);
  const keys = Array.from(key);
  if (/^第./u.test(key)) return [{ ...word, hyphen: 1 }];
  if (
    word.kind === "place" &&
    keys.length > 2 &&
    /[市县省区路街江河湖山岛村镇乡港湾]$/u.test(key)
  ) {
    return parted(word, characters.length - 1, "place");
  }
  if (word.kind === "person" && keys.length > 1 && keys.length < 5) {
    const surname = surnames.has(keys.slice(0, 2).join(""))
      ? 2
      : surnames.has(keys[0] ?? "")
        ? 1
        : 0;
    if (surname > 0 && surname < keys.length) return parted(word, surname, "person");
  }
  return [isPairOfPairs(keys, word.kind) ? { ...word, hyphen: 2 } : word];
}

function parted(word: Word, at: number, kind: WordKind): Word[] {
  const characters = Array.from(word.text);
  return [characters.slice(0, at), characters.slice(at)].map((part) => ({
    ...word,
    kind,
    text: part.join(""),
  }));
}

/** 風平浪靜: two words of two characters; or AABB as in 清清楚楚. */
function isPairOfPairs(keys: readonly string[], kind: WordKind): boolean {
  if (keys.length !== 4) return false;
  const [a, b, c, d] = keys;
  if (a === b && c === d) return true;
  const { words } = lexicon();
  return kind === "idiom" && words.has(`${a}${b}`) && words.has(`${c}${d}`);
}

/** 林 映 秋: a surname and two loose characters that are no words of common use. */
function givenNames(words: readonly Word[]): Word[] {
  const found: Word[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const [surname, first, second] = words.slice(at, at + 3);
    if (surname && first && second && isSurname(surname) && isLoose(first) && isLoose(second)) {
      const name = { kind: "person", rank: Infinity, hyphen: null } as const;
      found.push({ ...name, text: surname.text }, { ...name, text: first.text + second.text });
      at += 2;
    } else if (surname) found.push(surname);
  }
  return found;
}

const isSurname = ({ text, rank }: Word) => surnames.has(text) && rank > 300;

/** Rare as a word of its own: 映, 硯; never 的, 在, 說, 家. */
const isLoose = ({ text, rank }: Word) => Array.from(text).length === 1 && rank > 2500;
