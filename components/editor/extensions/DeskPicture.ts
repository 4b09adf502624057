import { ReactNodeViewRenderer } from "@tiptap/react";
import { Picture } from "#editor/extensions/picture.ts";
import { PictureView } from "../PictureView.tsx";

/** The picture as it stands on the desk: with its fields beside it. */
export const DeskPicture = Picture.extend({
  addNodeView() {
    return ReactNodeViewRenderer(PictureView, {
      contentDOMElementTag: "span",
      // The fields are the browser's; the caption is the editor's.
      stopEvent: ({ event }) =>
        event.target instanceof Element && event.target.closest("[data-fields]") !== null,
    });
  },

  addKeyboardShortcuts() {
    return {
      // The caption is one line: Enter goes on behind the picture.
      Enter: () => {
        const { $head } = this.editor.state.selection;
        if ($head.parent.type.name !== this.name || this.editor.view.composing) return false;
        return this.editor
          .chain()
          .insertContentAt($head.after(), { type: "paragraph" })
          .setTextSelection($head.after() + 1)
          .scrollIntoView()
          .run();
      },
    };
  },
});
