import { type Draft, leave, takeText, wholeOf } from "./Draft.ts";
import type { LabelledField } from "./labels.ts";
import { addPerson } from "./placeByline.ts";
import type { Explicit, PressLine } from "./pressLines.ts";
import { timesIn } from "./pressTime.ts";

/** Puts a line into the field that it names itself. */
export function placeExplicit(draft: Draft, line: PressLine, { field, label }: Explicit): void {
  draft.report.labels.push({ line: line.number, text: label });
  if (field === "unplaced" || !place(draft, line, field)) leave(draft, line, wholeOf(line));
}

function place(draft: Draft, line: PressLine, field: Exclude<LabelledField, "unplaced">): boolean {
  switch (field) {
    case "paragraph":
      draft.body.push(line.runs);
      return true;
    case "headline":
    case "standfirst":
      if (draft[field].length > 0) return false;
      draft[field] = line.runs;
      return true;
    case "source":
    case "dateline":
      if (draft[field] !== "") return false;
      draft[field] = takeText(draft, line, wholeOf(line), field);
      return true;
    case "time":
      return placeTime(draft, line);
    case "caption":
    case "credit": {
      const held = draft.photo ?? { caption: "", credit: "" };
      if (held[field] !== "") return false;
      draft.photo = { ...held, [field]: takeText(draft, line, wholeOf(line), field) };
      return true;
    }
    case "reporters":
    case "responsibleEditors":
    case "photographers":
    case "translators":
    case "proofreaders":
      addPerson(draft, line, field, takeText(draft, line, wholeOf(line), field));
      return true;
    default:
      draft.notices.push({ kind: field, text: takeText(draft, line, wholeOf(line), field) });
      return true;
  }
}

/** Canonical press text names the offset, so the zone is of no account. */
function placeTime(draft: Draft, line: PressLine): boolean {
  const [time] = timesIn(line.text, "UTC");
  if (draft.time !== null || !time || time.from !== 0 || time.to !== line.text.length) return false;
  draft.time = time.time;
  draft.report.time = { line: line.number, text: line.text };
  return true;
}
