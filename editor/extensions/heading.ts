import { Node, textblockTypeInputRule } from "@tiptap/core";
import { attribute } from "./attribute.ts";

declare module "@tiptap/core" {
  interface Commands<ReturnType> {
    heading: { toggleHeading: (attributes: { level: 2 | 3 }) => ReturnType };
  }
}

/** Crossheads inside the body. Level 1 is the headline's. */
export const Heading = Node.create({
  name: "heading",
  group: "block",
  content: "inline*",
  defining: true,

  addAttributes() {
    return {
      level: attribute("heading.level", (value) => value === 2 || value === 3, {
        default: 2,
        rendered: false,
      }),
    };
  },

  parseHTML() {
    return [
      { tag: "h1", attrs: { level: 2 } },
      { tag: "h2", attrs: { level: 2 } },
      { tag: "h3", attrs: { level: 3 } },
      { tag: "h4", attrs: { level: 3 } },
      { tag: "h5", attrs: { level: 3 } },
      { tag: "h6", attrs: { level: 3 } },
    ];
  },

  renderHTML({ node }) {
    return [node.attrs.level === 3 ? "h3" : "h2", 0];
  },

  addCommands() {
    return {
      toggleHeading:
        (attributes) =>
        ({ commands }) =>
          commands.toggleNode(this.name, "paragraph", attributes),
    };
  },

  addKeyboardShortcuts() {
    return {
      "Mod-Alt-2": () => this.editor.commands.toggleHeading({ level: 2 }),
      "Mod-Alt-3": () => this.editor.commands.toggleHeading({ level: 3 }),
    };
  },

  addInputRules() {
    return [
      textblockTypeInputRule({ find: /^##\s$/, type: this.type, getAttributes: { level: 2 } }),
      textblockTypeInputRule({ find: /^###\s$/, type: this.type, getAttributes: { level: 3 } }),
    ];
  },
});
