import { type Draft, leave, noteLabel, takeText, wholeOf } from "./Draft.ts";
import type { PhotoLine } from "./photoLine.ts";
import type { PressLine } from "./pressLines.ts";

/** A caption and a credit may come in two lines; a second picture is left unplaced. */
export function placePhoto(draft: Draft, line: PressLine, photo: PhotoLine): void {
  const caption = line.text.slice(photo.caption.from, photo.caption.to);
  const credit = line.text.slice(photo.credit.from, photo.credit.to);
  const held = draft.photo ?? { caption: "", credit: "" };
  if ((caption !== "" && held.caption !== "") || (credit !== "" && held.credit !== "")) {
    leave(draft, line, wholeOf(line));
    return;
  }
  takeText(draft, line, photo.caption, "caption");
  takeText(draft, line, photo.credit, "credit");
  noteLabel(draft, line, photo.label);
  draft.photo = { caption: caption || held.caption, credit: credit || held.credit };
}
