import type { Editor } from "@tiptap/core";
import { type RefObject, useEffect, useState } from "react";
import type { DeskPanel } from "./extensions/DeskKeys.ts";

type Panel = "link" | "reading" | null;

interface DeskPanelDoors {
  toolbar: RefObject<HTMLElement | null>;
  insertPicture: () => void;
}

/** Which panel stands open beside the text. */
export function useDeskPanels(editor: Editor | null, { toolbar, insertPicture }: DeskPanelDoors) {
  const [panel, setPanel] = useState<Panel>(null);

  useEffect(() => {
    if (!editor) return;
    const open = ({ panel: asked }: { panel: DeskPanel }) => {
      if (!editor.isEditable) return;
      const isInBody = editor.state.selection.$from.index(0) > 1;
      if (asked === "toolbar") {
        toolbar.current?.querySelector<HTMLElement>("[data-tool][tabindex='0']")?.focus();
      } else if (asked === "reading") setPanel("reading");
      else if (isInBody && asked === "link") setPanel("link");
      else if (isInBody) insertPicture();
    };
    const closeBehind = () => {
      if (document.activeElement === editor.view.dom) setPanel(null);
    };
    editor.on("openPanel", open);
    editor.on("focus", closeBehind);
    return () => {
      editor.off("openPanel", open);
      editor.off("focus", closeBehind);
    };
  }, [editor, toolbar, insertPicture]);

  return { panel, setPanel };
}
