import { isHan } from "#pinyin/han.ts";
import { readingsOf } from "#pinyin/readingsOf.ts";
import type { Run } from "./PressArticle.ts";

/** A character with the variation selector that dresses it, and its reading. */
export interface Unit {
  readonly text: string;
  readonly pinyin?: string | undefined;
}

export function unitsOf(runs: readonly Run[]): Unit[] {
  return runs.flatMap(({ text, pinyin }) =>
    charactersOf(text).map((character) =>
      pinyin !== undefined && isHanUnit(character)
        ? { text: character, pinyin }
        : { text: character },
    ),
  );
}

/** Code points, with a variation selector counted to the Han character before it. */
export function charactersOf(text: string): string[] {
  return text.match(/\p{Script=Han}[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]|[^]/gu) ?? [];
}

export function isHanUnit(character: string): boolean {
  return isHan(baseOf(character));
}

/** The known readings of a character, dressed or not. */
export function knownReadings(character: string): readonly string[] {
  return readingsOf(baseOf(character));
}

function baseOf(character: string): string {
  return String.fromCodePoint(character.codePointAt(0) ?? 0);
}

/** Runs in normal form: none empty, neighbours that read alike joined, readings on Han characters alone. */
export function runsOf(units: readonly Unit[]): Run[] {
  const runs: { text: string; pinyin?: string }[] = [];
  for (const { text, pinyin } of units) {
    const last = runs.at(-1);
    if (last && last.pinyin === pinyin) last.text += text;
    else runs.push(pinyin === undefined ? { text } : { text, pinyin });
  }
  return runs;
}

export function normalRuns(runs: readonly Run[]): Run[] {
  return runsOf(unitsOf(runs));
}

export function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}

/** The part of the runs between two offsets of their text, in UTF-16 units. */
export function sliceRuns(runs: readonly Run[], from: number, to: number): Run[] {
  let at = 0;
  const slices = runs.flatMap((run) => {
    const text = run.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += run.text.length;
    return text === "" ? [] : [{ ...run, text }];
  });
  return normalRuns(slices);
}
