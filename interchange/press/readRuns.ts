import type { Syllable } from "#pinyin/annotate.ts";
import { type Bracket, bracketAt, meantReadings } from "./bracket.ts";
import { JOINER } from "./joiner.ts";
import type { Run } from "./PressArticle.ts";
import type { DoubledReading, FoundReading } from "./PressReport.ts";
import { charactersOf, isHanUnit, knownReadings, runsOf } from "./runs.ts";

export type Annotate = (text: string) => readonly (Syllable | null)[];

export interface ReadRuns {
  readonly runs: Run[];
  readonly readings: Omit<FoundReading, "line">[];
  readonly doubled: Omit<DoubledReading, "line">[];
}

interface Meant {
  text: string;
  bracket?: Bracket;
  meant?: readonly string[];
  column?: number;
}

/** One line with readings in brackets → its text in runs, and what became of the brackets. */
export function readRuns(line: string, annotate: Annotate): ReadRuns {
  const doubled: ReadRuns["doubled"] = [];
  const units: Meant[] = [];
  const columnOf = columnsOf(line);
  for (let at = 0; at < line.length;) {
    const [character = ""] = charactersOf(line.slice(at, at + 4));
    at += character.length;
    const unit: Meant = { text: character };
    units.push(unit);
    if (!isHanUnit(character)) continue;

    const bracket = bracketAt(line, at);
    const meant = bracket ? meantReadings(bracket, knownReadings(character)) : [];
    if (bracket && meant.length > 0) {
      const column = columnOf(at);
      Object.assign(unit, { bracket, meant, column });
      at += bracket.raw.length;
      let times = 1;
      for (
        let next = bracketAt(line, at);
        next && isSame(bracket, next);
        next = bracketAt(line, at)
      ) {
        at += next.raw.length;
        times += 1;
      }
      if (times > 1) doubled.push({ column, character, written: bracket.written, times });
    }
    const literal = literalAt(line, at);
    if (literal !== "") {
      units.push(...charactersOf(literal.slice(JOINER.length)).map((text) => ({ text })));
      at += literal.length;
    }
  }
  return { ...settle(units, annotate), doubled };
}

/** A bracket that joiners mark as text, joiners included; empty where there is none. */
export function literalAt(line: string, at: number): string {
  let start = at;
  while (line[start] === JOINER) start += 1;
  const bracket = start > at ? bracketAt(line, start) : null;
  return bracket ? line.slice(at, start) + bracket.raw : "";
}

function isSame(one: Bracket, other: Bracket): boolean {
  return (
    one.letters === other.letters &&
    (one.tone === other.tone || one.tone === null || other.tone === null)
  );
}

function settle(units: readonly Meant[], annotate: Annotate): Pick<ReadRuns, "runs" | "readings"> {
  const inContext = contextOf(units, annotate);
  const readings: ReadRuns["readings"] = [];
  const read = units.map(({ text, bracket, meant, column }, at) => {
    const [first] = meant ?? [];
    if (!bracket || !meant || first === undefined || column === undefined) return { text };
    const heard = bracket.tone === null ? inContext(at) : null;
    const fits = heard !== null && (meant.includes(heard) || heard === bracket.letters);
    const pinyin = fits ? heard : first;
    readings.push({ column, character: text, written: bracket.written, pinyin });
    return { text, pinyin };
  });
  return { runs: runsOf(read), readings };
}

/** What the annotator hears at a unit; it is asked once a line, and only if a toneless reading needs it. */
function contextOf(units: readonly Meant[], annotate: Annotate): (unit: number) => string | null {
  let heard: readonly (Syllable | null)[] | null = null;
  const places: number[] = [];
  return (unit) => {
    if (!heard) {
      let place = 0;
      for (const { text } of units) {
        places.push(place);
        place += Array.from(text).length;
      }
      heard = annotate(units.map(({ text }) => text).join(""));
    }
    return heard[places[unit] ?? -1]?.pinyin ?? null;
  };
}

/** Columns of ever later places, each counted from the one before. */
function columnsOf(line: string): (at: number) => number {
  let place = 0;
  let column = 1;
  return (at) => {
    column += Array.from(line.slice(place, at)).length;
    place = at;
    return column;
  };
}
