import { Mark, markInputRule } from "@tiptap/core";

declare module "@tiptap/core" {
  interface Commands<ReturnType> {
    bold: { toggleBold: () => ReturnType };
  }
}

export const Bold = Mark.create({
  name: "bold",

  parseHTML() {
    return [
      { tag: "strong" },
      // Google Docs wraps whole pastes in <b style="font-weight: normal">.
      { tag: "b", getAttrs: (element) => isHeavy(element) && null },
      { style: "font-weight=400", clearMark: (mark) => mark.type.name === this.name },
      { style: "font-weight", getAttrs: (value) => /^(bold(er)?|[6-9]\d{2})$/.test(value) && null },
    ];
  },

  renderHTML() {
    return ["strong", 0];
  },

  addCommands() {
    return {
      toggleBold:
        () =>
        ({ commands }) =>
          commands.toggleMark(this.name),
    };
  },

  addKeyboardShortcuts() {
    return {
      "Mod-b": () => this.editor.commands.toggleBold(),
      "Mod-B": () => this.editor.commands.toggleBold(),
    };
  },

  addInputRules() {
    return [markInputRule({ find: /(?:^|\s)(\*\*([^*]+)\*\*)$/, type: this.type })];
  },
});

function isHeavy(element: HTMLElement): boolean {
  return element.style.fontWeight !== "normal";
}
