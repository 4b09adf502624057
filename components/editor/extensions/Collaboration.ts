import { Extension } from "@tiptap/core";
import { collab } from "prosemirror-collab";

/** Counts one's own steps until the newsroom has acknowledged them. */
export const Collaboration = Extension.create<{ version: number; clientId: string }>({
  name: "collaboration",

  addOptions() {
    return { version: 0, clientId: "" };
  },

  addProseMirrorPlugins() {
    return [collab({ version: this.options.version, clientID: this.options.clientId })];
  },
});
