import { Editor } from "@tiptap/core";
import { UndoRedo } from "@tiptap/extensions";
import { CaretsOfOthers } from "#components/editor/extensions/CaretsOfOthers.ts";
import { FreshSelection } from "#components/editor/extensions/FreshSelection.ts";
import { Parts } from "#components/editor/extensions/Parts.ts";
import { Placeholders } from "#components/editor/extensions/Placeholders.ts";
import { ReadingDisplay } from "#components/editor/extensions/ReadingDisplay.ts";
import { SlashMenuState, slashState } from "#components/editor/extensions/SlashMenuState.ts";
import { TableKeys } from "#components/editor/extensions/TableKeys.ts";
import { TypedReadings } from "#components/editor/extensions/TypedReadings.ts";
import { WaysOut } from "#components/editor/extensions/WaysOut.ts";
import type { DocumentJSON } from "#editor/DocumentJSON.ts";
import { extensions } from "#editor/schema.ts";

export interface DeskInPage {
  /** Opens a document with the selection between two positions. */
  open: (content: DocumentJSON, from: number, to?: number) => void;
  document: () => DocumentJSON;
  isComposing: () => boolean;
  slashQuery: () => string | null;
}

declare global {
  interface Window {
    desk: DeskInPage;
  }
}

let editor: Editor | undefined;
const now = () => {
  if (!editor) throw new Error("no document is open");
  return editor;
};

window.desk = {
  open: (content, from, to = from) => {
    editor?.destroy();
    document.body.replaceChildren();
    const element = document.body.appendChild(document.createElement("div"));
    editor = new Editor({
      element,
      content,
      extensions: [
        ...extensions,
        UndoRedo,
        FreshSelection,
        Parts,
        TableKeys,
        WaysOut,
        Placeholders,
        ReadingDisplay,
        TypedReadings,
        CaretsOfOthers,
        SlashMenuState,
      ],
    });
    editor.view.focus();
    editor.commands.setTextSelection({ from, to });
  },
  document: () => now().getJSON() as DocumentJSON,
  isComposing: () => now().view.composing,
  slashQuery: () => slashState(now().state)?.query ?? null,
};
