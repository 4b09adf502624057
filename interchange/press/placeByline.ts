import { type Draft, leave, noteLabel, takeText } from "./Draft.ts";
import type { PeopleField } from "./PressArticle.ts";
import type { PressLine } from "./pressLines.ts";
import type { BylineItem } from "./readByline.ts";
import type { Span } from "./Span.ts";

/** Puts what a byline says into its fields; what finds its field taken is left unplaced, label and all. */
export function placeByline(draft: Draft, line: PressLine, items: readonly BylineItem[]): void {
  const noted = new Set<number>();
  for (const item of items) {
    if (!place(draft, line, item)) leave(draft, line, reach(item));
    else if (item.label && !noted.has(item.label.from)) {
      noted.add(item.label.from);
      noteLabel(draft, line, item.label);
    }
  }
}

/** Adds a name once. */
export function addPerson(draft: Draft, line: PressLine, field: PeopleField, name: string): void {
  const names = draft.people[field];
  if (names.includes(name)) draft.report.repeated.push({ line: line.number, text: name });
  else names.push(name);
}

function place(draft: Draft, line: PressLine, item: BylineItem): boolean {
  const { field } = item;
  if (field === "rest" || field === "other") return false;
  if (field === "time") return placeTime(draft, line, item);
  const text = item.value.map(({ from, to }) => line.text.slice(from, to)).join("");
  if (field !== "source" && field !== "dateline") addPerson(draft, line, field, text);
  else if (draft[field] === "") draft[field] = text;
  else if (draft[field] === text) draft.report.repeated.push({ line: line.number, text });
  else return false;
  for (const span of item.value) takeText(draft, line, span, field);
  return true;
}

function placeTime(draft: Draft, line: PressLine, { time }: BylineItem): boolean {
  // A label alone; its time is an item of its own.
  if (!time) return true;
  const text = line.text.slice(time.from, time.to);
  if (draft.time === null) {
    draft.time = time.time;
    draft.report.isClockMissing = time.isClockMissing;
    draft.report.time = { line: line.number, text };
  } else if (draft.time === time.time) draft.report.repeated.push({ line: line.number, text });
  else return false;
  return true;
}

function reach({ value, label }: BylineItem): Span {
  const spans = label ? [label, ...value] : value;
  return {
    from: Math.min(...spans.map(({ from }) => from)),
    to: Math.max(...spans.map(({ to }) => to)),
  };
}
