import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import { cleanPasted } from "../paste/cleanPasted.ts";
import { pasteIntoHeading } from "../paste/pasteIntoHeading.ts";
import { sliceOfText } from "../paste/sliceOfText.ts";

/** What comes from outside arrives clean, and where it belongs. */
export const Pasting = Extension.create<{ onPictures: (count: number) => void }>({
  name: "pasting",
  priority: 200,

  addOptions() {
    return { onPictures: () => undefined };
  },

  transformPastedHTML(html) {
    // The editor's own clipboard carries nothing that the schema does not know.
    if (/<[^>]+data-pm-slice=/.test(html) && !/<img\b/.test(html)) return html;
    const { html: clean, pictures } = cleanPasted(html);
    if (pictures > 0) this.options.onPictures(pictures);
    return clean;
  },

  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          clipboardTextParser: (text, $context) => sliceOfText(text, $context),
          clipboardTextSerializer: (slice) =>
            slice.content.textBetween(0, slice.content.size, "\n", "\n"),
          handlePaste: (view, _event, slice) => {
            const transaction = pasteIntoHeading(view.state.tr, slice);
            if (!transaction || slice.size === 0) return false;
            view.dispatch(transaction.setMeta("paste", true).setMeta("uiEvent", "paste"));
            return true;
          },
        },
      }),
    ];
  },
});
