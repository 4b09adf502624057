import type { Editor } from "@tiptap/core";
import type { Desk } from "#editor/typing/Desk.ts";

/** The editor on the screen as a desk for the typing. */
export function editorDesk(editor: Editor): Desk {
  return {
    state: () => editor.state,
    dispatch: (transaction) => editor.view.dispatch(transaction),
    isComposing: () => editor.view.composing,
  };
}
