import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";

export interface PlaceholderTexts {
  headline: string;
  standfirst: string;
  body: string;
  caption: string;
  heading: string;
}

/** What an empty part asks for. Drawn by style sheet, so that it is never in the text. */
export const Placeholders = Extension.create<{ texts: () => PlaceholderTexts }>({
  name: "placeholders",

  addOptions() {
    return { texts: () => ({ headline: "", standfirst: "", body: "", caption: "", heading: "" }) };
  },

  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          decorations: ({ doc }) => {
            const texts = this.options.texts();
            const marked: Decoration[] = [];
            doc.forEach((block, offset, index) => {
              const text = textFor(block, index, doc, texts);
              if (text === null || block.content.size > 0) return;
              const isHeading = index === 0 || block.type.name === "heading";
              const attributes = {
                class: "is-empty",
                "data-placeholder": text,
                // A heading must say something to those who hear the page.
                ...(isHeading && { "aria-label": text }),
              };
              marked.push(Decoration.node(offset, offset + block.nodeSize, attributes));
            });
            return DecorationSet.create(doc, marked);
          },
        },
      }),
    ];
  },
});

function textFor(block: Node, index: number, doc: Node, texts: PlaceholderTexts): string | null {
  if (index === 0) return texts.headline;
  if (index === 1) return texts.standfirst;
  if (block.type.name === "picture") return texts.caption;
  if (block.type.name === "heading") return texts.heading;
  return doc.childCount === 3 && block.type.name === "paragraph" ? texts.body : null;
}
