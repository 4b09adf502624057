import { Node, wrappingInputRule } from "@tiptap/core";

declare module "@tiptap/core" {
  interface Commands<ReturnType> {
    blockquote: { toggleBlockquote: () => ReturnType };
  }
}

export const Blockquote = Node.create({
  name: "blockquote",
  group: "block",
  content: "(paragraph | bulletList | orderedList)+",
  defining: true,

  parseHTML() {
    return [{ tag: "blockquote" }];
  },

  renderHTML() {
    return ["blockquote", 0];
  },

  addCommands() {
    return {
      toggleBlockquote:
        () =>
        ({ commands }) =>
          commands.toggleWrap(this.name),
    };
  },

  addKeyboardShortcuts() {
    return { "Mod-Shift-b": () => this.editor.commands.toggleBlockquote() };
  },

  addInputRules() {
    return [wrappingInputRule({ find: /^\s*[>》]\s$/, type: this.type })];
  },
});
