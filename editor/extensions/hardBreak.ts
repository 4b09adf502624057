import { Node } from "@tiptap/core";

declare module "@tiptap/core" {
  interface Commands<ReturnType> {
    hardBreak: { setHardBreak: () => ReturnType };
  }
}

export const HardBreak = Node.create({
  name: "hardBreak",
  group: "inline",
  inline: true,
  selectable: false,
  linebreakReplacement: true,

  parseHTML() {
    return [{ tag: "br" }];
  },

  renderHTML() {
    return ["br"];
  },

  renderText() {
    return "\n";
  },

  addCommands() {
    return {
      setHardBreak:
        () =>
        ({ commands }) =>
          commands.first([
            () => commands.exitCode(),
            () => commands.insertContent({ type: this.name }),
          ]),
    };
  },

  addKeyboardShortcuts() {
    return { "Shift-Enter": () => this.editor.commands.setHardBreak() };
  },
});
