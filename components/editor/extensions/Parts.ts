import { type Editor, Extension } from "@tiptap/core";
import { Plugin, Selection, TextSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { clearAcrossParts } from "./clearAcrossParts.ts";
import { partOf, spansParts } from "./partOf.ts";

/** How the keys behave at the borders between headline, standfirst and body. */
export const Parts = Extension.create({
  name: "parts",
  priority: 900,

  addKeyboardShortcuts() {
    const clear = () => {
      if (!spansParts(this.editor.state.selection)) return false;
      return this.editor.commands.command(({ tr }) => Boolean(clearAcrossParts(tr)));
    };
    return {
      Enter: () => goToNextPart(this.editor),
      "Mod-Enter": () => goToNextPart(this.editor),
      "Shift-Enter": () => goToNextPart(this.editor),
      Backspace: () => clear() || stepBack(this.editor),
      "Mod-Backspace": clear,
      "Shift-Backspace": () => clear() || stepBack(this.editor),
      Delete: clear,
      "Mod-Delete": clear,
    };
  },

  // Cutting, dragging out and typing over a selection come as transactions of the view's own making.
  dispatchTransaction({ transaction, next }) {
    const { state } = this.editor;
    const isCut = transaction.getMeta("uiEvent") === "cut";
    if (isCut && spansParts(state.selection)) {
      next(clearAcrossParts(state.tr).setMeta("uiEvent", "cut"));
    } else next(transaction);
  },

  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          handleTextInput: (view) => {
            clearFirst(view);
            return false;
          },
          handlePaste: (view) => {
            clearFirst(view);
            return false;
          },
          handleDOMEvents: {
            // Before the input method writes into the page: what it replaces must be gone by then.
            compositionstart: (view) => {
              clearFirst(view);
              return false;
            },
            // Telephones and the emoji panel write without a key.
            beforeinput: (view, event) => replaceAcrossParts(view, event),
          },
        },
      }),
    ];
  },
});

function clearFirst(view: EditorView): void {
  if (!view.editable || !spansParts(view.state.selection)) return;
  view.dispatch(clearAcrossParts(view.state.tr));
}

function replaceAcrossParts(view: EditorView, event: InputEvent): boolean {
  const isPlain = /^(insertText|delete)/.test(event.inputType) && !view.composing;
  if (!isPlain || !view.editable || !spansParts(view.state.selection)) return false;
  event.preventDefault();
  const transaction = clearAcrossParts(view.state.tr);
  if (event.inputType === "insertText" && event.data) transaction.insertText(event.data);
  view.dispatch(transaction);
  return true;
}

function goToNextPart(editor: Editor): boolean {
  const { $head } = editor.state.selection;
  const part = partOf($head);
  if (part === "body" || editor.view.composing) return false;
  return editor.commands.command(({ tr, dispatch }) => {
    dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve($head.after(1)), 1)).scrollIntoView());
    return true;
  });
}

function stepBack(editor: Editor): boolean {
  const { selection, doc } = editor.state;
  const { $from, empty } = selection;
  if (!empty || $from.parentOffset > 0 || $from.depth !== 1 || $from.index(0) === 0) return false;
  const isFirstParagraph = $from.index(0) === 2 && $from.parent.type.name === "paragraph";
  if ($from.index(0) !== 1 && !isFirstParagraph) return false;
  const isSpare = isFirstParagraph && $from.parent.content.size === 0 && doc.childCount > 3;
  return editor.commands.command(({ tr, dispatch }) => {
    if (isSpare) tr.delete($from.before(1), $from.after(1));
    dispatch?.(tr.setSelection(TextSelection.create(tr.doc, $from.before(1) - 1)).scrollIntoView());
    return true;
  });
}
