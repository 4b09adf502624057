import { Extension } from "@tiptap/core";
import { Plugin, Selection, TextSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";

/** A place to write behind a picture, table or rule that ends the article. */
export const WaysOut = Extension.create({
  name: "waysOut",

  addKeyboardShortcuts() {
    const isAtEnd = () => {
      const { $head, empty } = this.editor.state.selection;
      return empty && $head.end() + $head.depth === this.editor.state.doc.content.size;
    };
    return {
      ArrowDown: () =>
        isAtEnd() && this.editor.view.endOfTextblock("down") && add(this.editor.view),
    };
  },

  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          handleDOMEvents: {
            mousedown: (view, event) => {
              const last = view.dom.lastElementChild?.getBoundingClientRect();
              if (event.target !== view.dom || !last || event.clientY <= last.bottom) return false;
              if (!add(view)) return false;
              event.preventDefault();
              view.focus();
              return true;
            },
          },
        },
      }),
    ];
  },
});

function add(view: EditorView): boolean {
  const { state } = view;
  const paragraph = state.schema.nodes.paragraph;
  const last = state.doc.lastChild;
  if (!view.editable || !paragraph || !last || last.type === paragraph) return false;
  const end = state.doc.content.size;
  const transaction = state.tr.insert(end, paragraph.create());
  const place = Selection.near(transaction.doc.resolve(end + 1));
  view.dispatch(
    transaction
      .setSelection(place instanceof TextSelection ? place : Selection.atEnd(transaction.doc))
      .scrollIntoView(),
  );
  return true;
}
