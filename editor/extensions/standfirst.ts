import { Node } from "@tiptap/core";

/** The lead-in under the headline. */
export const Standfirst = Node.create({
  name: "standfirst",
  content: "text*",
  marks: "reading",
  defining: true,
  isolating: true,
  selectable: false,

  parseHTML() {
    return [{ tag: "p[data-part=standfirst]", priority: 60 }];
  },

  renderHTML() {
    return ["p", { "data-part": "standfirst" }, 0];
  },
});
