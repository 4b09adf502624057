import type { Editor } from "@tiptap/core";
import { closeHistory } from "@tiptap/pm/history";
import { Selection } from "@tiptap/pm/state";
import type { RefObject } from "react";
import type { DocumentJSON } from "#editor/DocumentJSON.ts";
import { plainJSON } from "#editor/plainJSON.ts";
import type { Flushed, Typing } from "#editor/typing/Typing.ts";
import type { TypingStatus } from "#editor/typing/TypingStatus.ts";

/** What the page may ask of the editor. */
export interface ArticleEditorHandle {
  /** The last version that the newsroom has acknowledged here. */
  version: () => number;
  status: () => TypingStatus;
  /** To be awaited before submitting or publishing: everything typed so far is stored, or why not. */
  flush: () => Promise<Flushed>;
  isEmpty: () => boolean;
  /** Replaces the whole article as one undo step; false when that may not or cannot be. */
  insertDocument: (document: DocumentJSON) => boolean;
  /** Puts a paragraph at the end of the body; false when that may not be. */
  append: (text: string) => boolean;
  document: () => DocumentJSON;
  focus: () => void;
  /** Shows the block of the document at that place, the headline being 0, and puts the caret there. */
  goTo: (block: number) => void;
}

export function handleOf(editor: Editor, held: RefObject<Typing | null>): ArticleEditorHandle {
  return {
    version: () => held.current?.version ?? 0,
    status: () => held.current?.status ?? { is: "saved" },
    flush: async () => {
      // An input method gives its text up when the focus goes.
      if (editor.view.composing) editor.commands.blur();
      return held.current?.flush() ?? { ok: false, status: { is: "saved" } };
    },
    isEmpty: () => editor.state.doc.textContent.trim() === "" && editor.state.doc.childCount === 3,
    insertDocument: (document) => insertDocument(editor, document),
    append: (text) => append(editor, text),
    document: () => plainJSON(editor.state.doc),
    focus: () => editor.view.focus(),
    goTo: (block) => goTo(editor, block),
  };
}

/** Before the editor stands on the page. */
export function notYet(article: { doc: DocumentJSON; version: number }): ArticleEditorHandle {
  return {
    version: () => article.version,
    status: () => ({ is: "saved" }),
    flush: () => Promise.resolve({ ok: true, version: article.version }),
    isEmpty: () => false,
    insertDocument: () => false,
    append: () => false,
    document: () => article.doc,
    focus: () => undefined,
    goTo: () => undefined,
  };
}

function goTo(editor: Editor, block: number): void {
  const { doc, tr } = editor.state;
  const at = Math.min(block, doc.childCount - 1);
  const start = doc.content.content.slice(0, at).reduce((sum, node) => sum + node.nodeSize, 0);
  editor.view.dispatch(tr.setSelection(Selection.near(doc.resolve(start + 1))).scrollIntoView());
  editor.view.focus();
}

function append(editor: Editor, text: string): boolean {
  if (!editor.isEditable || text.trim() === "") return false;
  const { schema, tr, doc } = editor.state;
  const paragraph = schema.node("paragraph", null, schema.text(text));
  editor.view.dispatch(closeHistory(tr.insert(doc.content.size, paragraph)));
  return true;
}

function insertDocument(editor: Editor, document: DocumentJSON): boolean {
  if (!editor.isEditable) return false;
  try {
    const doc = editor.schema.nodeFromJSON(document);
    doc.check();
    const { tr } = editor.state;
    tr.replaceWith(0, tr.doc.content.size, doc.content);
    editor.view.dispatch(closeHistory(tr).setMeta("insertsDocument", true));
  } catch {
    return false;
  }
  editor.view.dispatch(closeHistory(editor.state.tr));
  return true;
}
