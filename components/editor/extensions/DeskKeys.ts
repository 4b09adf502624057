import { Extension } from "@tiptap/core";

/** What a key may open beside the text. */
export type DeskPanel = "link" | "reading" | "toolbar" | "picture";

declare module "@tiptap/core" {
  interface EditorEvents {
    openPanel: { panel: DeskPanel };
  }
}

export const DeskKeys = Extension.create({
  name: "deskKeys",

  addKeyboardShortcuts() {
    const open = (panel: DeskPanel) => () => {
      this.editor.emit("openPanel", { panel });
      return true;
    };
    return {
      "Mod-Alt-k": open("link"),
      "Mod-Alt-p": open("reading"),
      "Mod-Alt-i": open("picture"),
      "Alt-F10": open("toolbar"),
    };
  },
});
