import { Extension, findParentNode } from "@tiptap/core";
import { Selection } from "@tiptap/pm/state";

/** A way out of a table by keyboard: Tab moves through its cells, Escape goes behind it. */
export const TableKeys = Extension.create({
  name: "tableKeys",

  addKeyboardShortcuts() {
    return {
      Escape: () => {
        const { state, view } = this.editor;
        const table = findParentNode((node) => node.type.name === "table")(state.selection);
        if (!table || view.composing) return false;
        const end = table.pos + table.node.nodeSize;
        return this.editor.commands.command(({ tr, dispatch }) => {
          if (tr.doc.resolve(end).nodeAfter === null) {
            const paragraph = state.schema.nodes.paragraph?.create();
            if (paragraph) tr.insert(end, paragraph);
          }
          dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve(end), 1)).scrollIntoView());
          return true;
        });
      },
    };
  },
});
