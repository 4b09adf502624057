import type { Editor } from "@tiptap/core";
import { closeHistory } from "@tiptap/pm/history";
import { tellReadings } from "#components/editor/extensions/ReadingDisplay.ts";
import { markReadings, type ReadingAuthor } from "#editor/markReadings.ts";

type Range = { from: number; to: number };

/** One reading, in somebody's name, as one undo step; it goes to the others like anything typed. */
export function setReading(editor: Editor, range: Range, pinyin: string, author: ReadingAuthor) {
  if (!editor.isEditable) return;
  editor.view.dispatch(closeHistory(markReadings(editor.state.tr, range, [pinyin], author)));
}

/** Shows the place in the text without taking the focus; null: nothing is looked at any more. */
export function pointAt(editor: Editor, range: Range | null): void {
  if (editor.isDestroyed || editor.view.composing) return;
  editor.view.dispatch(tellReadings(editor.state.tr, { spot: range }));
  if (!range) return;
  // Not where the position lies in the text: that may be a paragraph taller than what is seen of it.
  editor.view.dom.querySelector(".reading-spot")?.scrollIntoView({ block: "nearest" });
}
