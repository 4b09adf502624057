import { divide, type Word } from "#pinyin/divide.ts";
import { regionalReadings } from "#pinyin/regionalReadings.ts";
import { spellWord } from "#pinyin/spellWord.ts";
import { toneless } from "#pinyin/toneless.ts";
import type { Paper } from "../Paper.ts";
import { inScript } from "./inScript.ts";
import type { ReadLine, SyllableList } from "./ReadLine.ts";

/** Text as it is, or with what stands over or beside it. */
export type Piece = string | AnnotatedPiece;

export interface AnnotatedPiece {
  readonly text: string;
  /** One for each character. */
  readonly syllables: readonly string[];
  /** The same as they are written here, where pinyin goes by word; together they are its spelling. */
  readonly spelt: readonly string[];
}

/** What setting a text depends on. */
export type Typesetting = Pick<Paper, "mode" | "lockedTerms" | "houseTerms">;

/** Sets the runs of one block as the page's mode wants them: one list of pieces for each run. */
export function typeset(runs: readonly ReadLine[], paper: Typesetting): Piece[][] {
  const { mode, lockedTerms } = paper;
  const { script } = mode;
  const lines = script ? runs.map((run) => inScript(run, script, lockedTerms)) : runs;
  if (mode.annotation === "none") return lines.map(({ text }) => (text ? [text] : []));
  const whole = inRegion(
    {
      text: lines.map(({ text }) => text || "\n").join(""),
      readings: lines.flatMap(({ text, readings }) => (text ? readings : [null])),
      isMarked: lines.flatMap(({ text, isMarked }) => (text ? isMarked : [false])),
    },
    mode.region,
  );
  const lengths = lines.map(({ text }) => Array.from(text || "\n").length);
  const pieces = setWords(whole, lengths, paper);
  let from = 0;
  return lines.map(({ text }, at) => {
    const to = from + (lengths[at] ?? 0);
    const own = text ? pieces.slice(from, to).flatMap((piece) => piece ?? []) : [];
    from = to;
    return joined(own);
  });
}

/** A person's choice stays, whatever the region. */
function inRegion(line: ReadLine, region: "tw" | "cn" | null): ReadLine {
  if (region === null) return line;
  const { text, readings, isMarked } = line;
  const changed = regionalReadings(text, readings, region === "tw" ? "taiwan" : "mainland");
  return {
    ...line,
    readings: changed.map((reading, at) => (isMarked[at] ? (readings[at] ?? null) : reading)),
  };
}

/** At the place of each word's first character the word; null at the places of its others. */
function setWords(
  line: ReadLine,
  lengths: readonly number[],
  { mode, houseTerms = [] }: Typesetting,
): (Piece | null)[] {
  const { annotation, isByWord, form } = mode;
  const needsWords = isByWord || typeof annotation === "number";
  const words = needsWords ? cut(divide(line.text, houseTerms), lengths) : apart(line.text);
  const set: (Piece | null)[] = [];
  let isSentenceStart = true;
  for (const word of words) {
    const from = set.length;
    const characters = Array.from(word.text);
    const place = { from, to: from + characters.length };
    const readings = line.readings.slice(place.from, place.to);
    const isWanted = wants(annotation, word, line.isMarked.slice(place.from, place.to));
    const syllables = form === "toneless" ? readings.map((one) => one && toneless(one)) : readings;
    if (isWanted && isByWord && isWhole(syllables)) {
      const isCapital = isSentenceStart || isName(word);
      const spelt = spellWord(syllables, { hyphen: word.hyphen, isCapital });
      set.push({ text: word.text, syllables, spelt });
      set.push(...characters.slice(1).map(() => null));
    } else {
      characters.forEach((text, at) => {
        const syllable = isWanted ? syllables[at] : null;
        set.push(syllable ? { text, syllables: [syllable], spelt: [syllable] } : text);
      });
    }
    isSentenceStart =
      /[。！？\n]/u.test(word.text) || (isSentenceStart && /^[\p{P}\s]+$/u.test(word.text));
  }
  return set;
}

const apart = (text: string): Word[] =>
  Array.from(text, (character) => ({ text: character, kind: "", rank: 0, hyphen: null }));

/** A word that is half in bold is two on the page. */
function cut(words: readonly Word[], lengths: readonly number[]): Word[] {
  const runEnds = new Set<number>();
  lengths.reduce((sum, length) => {
    runEnds.add(sum + length);
    return sum + length;
  }, 0);
  let place = 0;
  return words.flatMap((word) => {
    const parts = [""];
    for (const character of word.text) {
      parts.push((parts.pop() ?? "") + character);
      place += 1;
      if (runEnds.has(place)) parts.push("");
    }
    const whole = parts.filter(Boolean);
    return whole.length > 1 ? whole.map((text) => ({ ...word, text, hyphen: null })) : [word];
  });
}

function wants(
  annotation: Typesetting["mode"]["annotation"],
  word: Word,
  isMarked: readonly boolean[],
): boolean {
  if (annotation === "marked") return isMarked.some(Boolean);
  return annotation === "all" || (typeof annotation === "number" && word.rank > annotation);
}

const isName = ({ kind }: Word) => kind === "person" || kind === "place" || kind === "name";

function isWhole(syllables: SyllableList): syllables is readonly string[] {
  return syllables.length > 0 && syllables.every((syllable) => Boolean(syllable));
}

/** Neighbouring plain pieces as one text. */
function joined(pieces: readonly Piece[]): Piece[] {
  const found: Piece[] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    if (typeof last === "string" && typeof piece === "string")
      found[found.length - 1] = last + piece;
    else found.push(piece);
  }
  return found;
}
