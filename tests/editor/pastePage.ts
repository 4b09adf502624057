import { Editor } from "@tiptap/core";
import { Parts } from "#components/editor/extensions/Parts.ts";
import { Pasting } from "#components/editor/extensions/Pasting.ts";
import type { DocumentJSON } from "#editor/DocumentJSON.ts";
import { extensions } from "#editor/schema.ts";

export interface Pasted {
  doc: DocumentJSON;
  pictures: number;
}

declare global {
  interface Window {
    paste: (kind: "html" | "text", content: string, part?: number) => Pasted;
  }
}

/** Pastes into the n-th part of a new article: 0 the headline, 1 the standfirst, 2 the body. */
window.paste = (kind, content, part = 2) => {
  let pictures = 0;
  const editor = new Editor({
    element: document.body.appendChild(document.createElement("div")),
    extensions: [
      ...extensions,
      Parts,
      Pasting.configure({
        onPictures: (count) => {
          pictures += count;
        },
      }),
    ],
    content: {
      type: "doc",
      content: [{ type: "headline" }, { type: "standfirst" }, { type: "paragraph" }],
    },
  });
  editor.commands.setTextSelection(1 + part * 2);
  if (kind === "html") editor.view.pasteHTML(content);
  else editor.view.pasteText(content);
  const doc = editor.getJSON() as DocumentJSON;
  editor.destroy();
  return { doc, pictures };
};
