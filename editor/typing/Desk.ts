import type { EditorState, Transaction } from "@tiptap/pm/state";

/** Where the document lies while it is typed: the browser's editor, or a bare state in memory. */
export interface Desk {
  state(): EditorState;
  dispatch(transaction: Transaction): void;
  /** Whether an input method is in the middle of a composition. */
  isComposing(): boolean;
}
