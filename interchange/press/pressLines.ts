import { linesOf, trimmed } from "./blank.ts";
import { classify, type LineKind } from "./classify.ts";
import { JOINER } from "./joiner.ts";
import { fieldOfLabel, type LabelledField } from "./labels.ts";
import { type Annotate, type ReadRuns, readRuns } from "./readRuns.ts";
import { textOf } from "./runs.ts";

export interface PressLine extends ReadRuns {
  /** From 1, blank lines counted. */
  readonly number: number;
  /** The plain text of `runs`. */
  readonly text: string;
  /** What a joiner and a label at its head say the line is; `runs` is what follows them. */
  readonly explicit: Explicit | null;
  readonly kind: LineKind;
}

export interface Explicit {
  readonly field: LabelledField;
  readonly label: string;
}

/** The lines of press text that hold something, each read by itself. */
export function pressLines(text: string, zone: string, annotate: Annotate): PressLine[] {
  return linesOf(text).flatMap((raw, at) =>
    raw === "" ? [] : [readPressLine(raw, at + 1, zone, annotate)],
  );
}

/** Reads one trimmed line that holds something. */
export function readPressLine(
  raw: string,
  number: number,
  zone: string,
  annotate: Annotate,
): PressLine {
  const { explicit, value } = explicitIn(raw);
  const read = readRuns(value, annotate);
  const text = textOf(read.runs);
  // Columns count from the line's own start.
  const shift = Array.from(raw).length - Array.from(value).length;
  const shifted = <Found extends { column: number }>(found: readonly Found[]) =>
    found.map((one) => ({ ...one, column: one.column + shift }));
  return {
    runs: read.runs,
    readings: shifted(read.readings),
    doubled: shifted(read.doubled),
    number,
    text,
    explicit,
    kind: explicit ? { is: "words" } : classify(text, zone),
  };
}

/** A line that says itself what it is. */
export function writeExplicit(label: string, value: string): string {
  return `${JOINER}${label}：${value}`;
}

function explicitIn(raw: string): { explicit: Explicit | null; value: string } {
  const end = raw.startsWith(JOINER) ? raw.indexOf("：") : -1;
  const label = raw.slice(JOINER.length, Math.max(end, 0));
  const field = fieldOfLabel.get(label);
  const value = trimmed(raw.slice(end + 1));
  if (field === undefined || value === "") return { explicit: null, value: raw };
  return { explicit: { field, label }, value };
}
