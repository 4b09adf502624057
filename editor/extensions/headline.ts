import { Node } from "@tiptap/core";

/** One line, and no marks but readings: feeds, lists and addresses take it as plain text. */
export const Headline = Node.create({
  name: "headline",
  content: "text*",
  marks: "reading",
  defining: true,
  isolating: true,
  selectable: false,

  parseHTML() {
    return [{ tag: "h1[data-part=headline]" }];
  },

  renderHTML() {
    return ["h1", { "data-part": "headline" }, 0];
  },
});
