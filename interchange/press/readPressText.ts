import { annotate as annotateAlone } from "#pinyin/annotate.ts";
import { bodySpan, type LineSort } from "./bodySpan.ts";
import { isHeadlineLike } from "./classify.ts";
import { type Draft, finish, leave, newDraft, noteLabel, takeText, wholeOf } from "./Draft.ts";
import { leadReporters } from "./leadReporters.ts";
import { placeByline } from "./placeByline.ts";
import { placeExplicit } from "./placeExplicit.ts";
import { placePhoto } from "./placePhoto.ts";
import type { PressArticle } from "./PressArticle.ts";
import { type PressLine, pressLines } from "./pressLines.ts";
import type { PressReport } from "./PressReport.ts";
import type { Annotate } from "./readRuns.ts";
import { sliceRuns } from "./runs.ts";

export interface ReadPressTextOptions {
  /** The newsroom's IANA zone: a time without an offset is meant there. */
  readonly zone: string;
  /** Hears toneless readings in context; without it, the engine does, with no house dictionary. */
  readonly annotate?: Annotate;
}

/**
 * An article as it reaches a newsroom, into its fields. Never throws for any text (a zone that doesn't exist is
 * a RangeError), and drops no word: what finds no field is `unplaced`, and the report says which words were
 * taken for labels.
 */
export function readPressText(
  text: string,
  { zone, annotate = (line) => annotateAlone(line) }: ReadPressTextOptions,
): { article: PressArticle; report: PressReport } {
  const lines = pressLines(text, zone, annotate);
  const draft = newDraft();
  const sorts = lines.map(sortOf);
  const hasHeadline = isFirstLineHeadline(lines, sorts);
  const body = bodySpan(sorts, hasHeadline);
  lines.forEach((line, at) => {
    noteReadings(draft, line);
    if (line.explicit) placeExplicit(draft, line, line.explicit);
    else if (at === 0 && hasHeadline) draft.headline = line.runs;
    else if (at >= body.from && at < body.to) placeInBody(draft, line);
    else if (at < body.from && line.kind.is === "sentence") {
      placeAboveByline(draft, line, at === 1 && hasHeadline);
    } else placeOutside(draft, line);
  });
  return finish(draft);
}

function sortOf({ explicit, kind }: PressLine): LineSort {
  if (!explicit) return kind.is;
  return explicit.field === "paragraph" ? "paragraph" : "explicit";
}

/** A first line of a few words over a byline or a story. */
function isFirstLineHeadline(lines: readonly PressLine[], sorts: readonly LineSort[]): boolean {
  const [line] = lines;
  if (!line || line.explicit || !isHeadlineLike(line.text)) return false;
  if (line.kind.is !== "words" && line.kind.is !== "sentence") return false;
  return sorts
    .slice(1)
    .some((sort) => sort === "byline" || sort === "sentence" || sort === "paragraph");
}

function noteReadings(draft: Draft, { number, readings, doubled }: PressLine): void {
  draft.report.readings.push(...readings.map((one) => ({ ...one, line: number })));
  draft.report.doubled.push(...doubled.map((one) => ({ ...one, line: number })));
}

function placeInBody(draft: Draft, line: PressLine): void {
  if (line.kind.is === "photo") {
    placePhoto(draft, line, line.kind.photo);
    return;
  }
  if (draft.body.length === 0) {
    for (const name of leadReporters(line.text)) {
      if (!draft.people.reporters.includes(name)) draft.people.reporters.push(name);
    }
  }
  draft.body.push(line.runs);
}

/** A sentence between headline and byline is the standfirst; without a headline it opens the body. */
function placeAboveByline(draft: Draft, line: PressLine, isUnderHeadline: boolean): void {
  if (isUnderHeadline && draft.standfirst.length === 0) draft.standfirst = line.runs;
  else draft.body.push(line.runs);
}

function placeOutside(draft: Draft, line: PressLine): void {
  const { kind } = line;
  switch (kind.is) {
    case "byline":
      placeByline(draft, line, kind.items);
      return;
    case "photo":
      placePhoto(draft, line, kind.photo);
      return;
    case "notice":
      draft.notices.push({
        kind: kind.notice,
        text: takeText(draft, line, wholeOf(line), kind.notice),
      });
      return;
    case "labelled":
      if (draft[kind.field].length > 0) leave(draft, line, wholeOf(line));
      else {
        draft[kind.field] = sliceRuns(line.runs, kind.label.to, line.text.length);
        noteLabel(draft, line, kind.label);
      }
      return;
    case "sentence":
    case "words":
      leave(draft, line, wholeOf(line));
  }
}
