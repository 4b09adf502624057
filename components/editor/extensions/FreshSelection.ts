import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";

/**
 * A browser tells of a moved caret a moment after the key that moved it. Under load the next key may
 * be quicker, and Enter would split the paragraph where the caret was before: so a key that acts upon
 * the selection has it read first.
 */
export const FreshSelection = Extension.create({
  name: "freshSelection",
  priority: 2000,

  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          handleDOMEvents: {
            keydown: (view, event) => {
              const isAct =
                /^(Enter|Backspace|Delete|Tab)$/.test(event.key) || event.ctrlKey || event.metaKey;
              if (isAct && !event.isComposing && !view.composing) {
                view.dom.ownerDocument.dispatchEvent(new Event("selectionchange"));
              }
              return false;
            },
          },
        },
      }),
    ];
  },
});
