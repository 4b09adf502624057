import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { type RefObject, useEffect, useId, useImperativeHandle, useState } from "react";
import classes from "./ArticleEditor.module.css";
import { type BlockChoice, findBlocks } from "./blocks.ts";
import { dismissSlash, type SlashState, slashState } from "./extensions/SlashMenuState.ts";
import { FloatingPanel } from "./FloatingPanel.tsx";
import { shortcutLabel } from "./shortcutLabel.ts";
import { useIsMac } from "./useIsMac.ts";

export interface SlashMenuHandle {
  onKeyDown: (event: KeyboardEvent) => boolean;
}

interface SlashMenuProps {
  editor: Editor;
  keysRef: RefObject<SlashMenuHandle | null>;
}

/** The list of blocks under a typed slash. The focus stays in the text, which names the choice. */
export function SlashMenu({ editor, keysRef }: SlashMenuProps) {
  const t = useTranslations("editor");
  const isMac = useIsMac();
  const id = useId();
  const slash = useEditorState({ editor, selector: ({ editor: now }) => slashState(now.state) });
  const found = slash ? findBlocks(slash.query, (name) => t(`blocks.${name}`)) : [];
  const [{ query, at }, setChosen] = useState({ query: "", at: 0 });
  const chosen = slash?.query === query ? Math.min(at, found.length - 1) : 0;
  const isOpen = slash !== null && found.length > 0;

  useActiveOption(editor, isOpen ? `${id}-list` : null, `${id}-${found[chosen]?.name ?? ""}`);

  const choose = (block: BlockChoice | undefined) => {
    if (!slash || !block) return;
    removeSlash(editor, slash);
    block.run(editor);
  };
  useImperativeHandle(keysRef, () => ({
    onKeyDown: (event) => {
      if (!slash || !isOpen) return false;
      const move = (by: number) =>
        setChosen({ query: slash.query, at: (chosen + by + found.length) % found.length });
      if (event.key === "ArrowDown") move(1);
      else if (event.key === "ArrowUp") move(-1);
      else if (event.key === "Enter" || event.key === "Tab") choose(found[chosen]);
      else if (event.key === "Escape") editor.view.dispatch(dismissSlash(editor.state.tr));
      else return false;
      return true;
    },
  }));

  if (!slash || !isOpen) return null;
  return (
    <FloatingPanel editor={editor} from={slash.from} to={slash.to}>
      <div role="listbox" id={`${id}-list`} aria-label={t("slash.label")} className={classes.slash}>
        {found.map((block, index) => (
          <div
            key={block.name}
            id={`${id}-${block.name}`}
            role="option"
            aria-selected={index === chosen}
            className={classes.slashItem}
            ref={(element) => {
              if (index === chosen) element?.scrollIntoView({ block: "nearest" });
            }}
            onMouseDown={(event) => {
              event.preventDefault();
              choose(block);
            }}
            onMouseMove={() => setChosen({ query: slash.query, at: index })}
          >
            <block.icon size={18} stroke={1.6} aria-hidden />
            <span>{t(`blocks.${block.name}`)}</span>
            {block.keys && <kbd>{shortcutLabel(block.keys, isMac)}</kbd>}
          </div>
        ))}
      </div>
    </FloatingPanel>
  );
}

function removeSlash(editor: Editor, { from, to }: SlashState): void {
  editor.view.dispatch(editor.state.tr.delete(from, to));
}

function useActiveOption(editor: Editor, listId: string | null, optionId: string): void {
  useEffect(() => {
    if (editor.isDestroyed || listId === null) return;
    const { dom } = editor.view;
    dom.setAttribute("aria-haspopup", "listbox");
    dom.setAttribute("aria-controls", listId);
    dom.setAttribute("aria-activedescendant", optionId);
    return () => {
      for (const name of ["aria-haspopup", "aria-controls", "aria-activedescendant"]) {
        dom.removeAttribute(name);
      }
    };
  }, [editor, listId, optionId]);
}
