import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { isShowingReadings, knownReadings } from "#components/editor/extensions/ReadingDisplay.ts";
import { listDoubts } from "./listDoubts.ts";

/** How many readings are left to confirm, as far as the newsroom was asked, and whether readings are shown. */
export function useReadingState(editor: Editor | null): { left: number; isShown: boolean } {
  const state = useEditorState({
    editor,
    selector: ({ editor: now }) =>
      now && {
        left: listDoubts(now.state.doc, knownReadings(now.state)).length,
        isShown: isShowingReadings(now.state),
      },
  });
  return state ?? { left: 0, isShown: false };
}
