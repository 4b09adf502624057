import type {
  PeopleField,
  PressArticle,
  PressNotice,
  PressPhoto,
  Run,
  Unplaced,
} from "./PressArticle.ts";
import type { PressLine } from "./pressLines.ts";
import type {
  DoubledReading,
  FoundReading,
  LineText,
  PressReport,
  SetAsideReading,
} from "./PressReport.ts";
import { charactersOf, sliceRuns, textOf } from "./runs.ts";
import { type Span, trimmedSpan } from "./Span.ts";

/** An article being filled, line by line, and the report that goes with it. */
export interface Draft {
  readonly people: Record<PeopleField, string[]>;
  headline: readonly Run[];
  standfirst: readonly Run[];
  source: string;
  dateline: string;
  time: string | null;
  photo: PressPhoto | null;
  readonly body: (readonly Run[])[];
  readonly notices: PressNotice[];
  readonly unplaced: Unplaced[];
  readonly report: {
    readonly readings: FoundReading[];
    readonly doubled: DoubledReading[];
    readonly setAside: SetAsideReading[];
    readonly labels: LineText[];
    readonly repeated: LineText[];
    time: LineText | null;
    isClockMissing: boolean;
    readonly unplaced: LineText[];
  };
}

export function newDraft(): Draft {
  return {
    people: {
      reporters: [],
      responsibleEditors: [],
      photographers: [],
      translators: [],
      proofreaders: [],
    },
    headline: [],
    standfirst: [],
    source: "",
    dateline: "",
    time: null,
    photo: null,
    body: [],
    notices: [],
    unplaced: [],
    report: {
      readings: [],
      doubled: [],
      setAside: [],
      labels: [],
      repeated: [],
      time: null,
      isClockMissing: false,
      unplaced: [],
    },
  };
}

export function finish(draft: Draft): { article: PressArticle; report: PressReport } {
  const { report, people, ...fields } = draft;
  return { article: { ...fields, ...people }, report };
}

/** The whole of a line. */
export function wholeOf(line: PressLine): Span {
  return { from: 0, to: line.text.length };
}

/** Text for a field that holds no readings: those that stood in it go to the report. */
export function takeText(draft: Draft, line: PressLine, span: Span, field: string): string {
  const runs = sliceRuns(line.runs, span.from, span.to);
  for (const { text, pinyin } of runs) {
    if (pinyin === undefined) continue;
    for (const character of charactersOf(text)) {
      draft.report.setAside.push({ line: line.number, field, character, pinyin });
    }
  }
  return textOf(runs);
}

export function noteLabel(draft: Draft, line: PressLine, span: Span | null): void {
  if (!span) return;
  const { from, to } = trimmedSpan(line.text, span);
  if (from < to) draft.report.labels.push({ line: line.number, text: line.text.slice(from, to) });
}

/** Keeps a stretch of a line as unplaced text, where it stood. */
export function leave(draft: Draft, line: PressLine, span: Span): void {
  const { from, to } = trimmedSpan(line.text, span);
  if (from >= to) return;
  const text = takeText(draft, line, { from, to }, "unplaced");
  draft.unplaced.push({ text, after: draft.body.length });
  draft.report.unplaced.push({ line: line.number, text });
}
