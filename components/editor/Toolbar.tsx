import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBold,
  IconItalic,
  IconLink,
  IconTextCaption,
} from "@tabler/icons-react";
import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent as ReactKeyboardEvent, type RefObject, useEffect } from "react";
import classes from "./ArticleEditor.module.css";
import { blocks } from "./blocks.ts";
import { isShowingReadings, tellReadings } from "./extensions/ReadingDisplay.ts";
import { ReadingIcon } from "./ReadingIcon.tsx";
import { TableMenu } from "./TableMenu.tsx";
import { ToolButton } from "./ToolButton.tsx";

interface ToolbarProps {
  editor: Editor;
  barRef: RefObject<HTMLDivElement | null>;
}

/** One stop for Tab; the arrow keys, Home and End move inside, Escape goes back to the text. */
export function Toolbar({ editor, barRef }: ToolbarProps) {
  const t = useTranslations("editor");
  const shown = useEditorState({ editor, selector: ({ editor: now }) => stateOf(now) });
  const { isInBody, active } = shown;

  useEffect(() => {
    const [first, ...rest] = toolsIn(barRef.current);
    first?.setAttribute("tabindex", "0");
    for (const tool of rest) tool.setAttribute("tabindex", "-1");
  }, [barRef]);

  useEffect(() => {
    // Before a tooltip takes the key for itself: one Escape leads back to the text.
    const leave = (event: KeyboardEvent) => {
      const isHere = toolsIn(barRef.current).some((tool) => tool === document.activeElement);
      const isForMenu = document.activeElement?.getAttribute("aria-expanded") === "true";
      if (event.key !== "Escape" || !isHere || isForMenu) return;
      event.preventDefault();
      editor.view.focus();
    };
    window.addEventListener("keydown", leave, { capture: true });
    return () => window.removeEventListener("keydown", leave, { capture: true });
  }, [editor, barRef]);

  const block = (name: string) => {
    const choice = blocks.find((one) => one.name === name);
    if (!choice) return null;
    return (
      <ToolButton
        key={name}
        icon={choice.icon}
        label={t(`blocks.${choice.name}`)}
        keys={choice.keys}
        {...(choice.name === "picture" || choice.name === "rule"
          ? {}
          : { isPressed: active.includes(name) })}
        isDisabled={!isInBody}
        onPress={() => choice.run(editor)}
      />
    );
  };

  return (
    <div
      ref={barRef}
      role="toolbar"
      aria-label={t("toolbar.label")}
      aria-orientation="horizontal"
      className={classes.toolbar}
      onKeyDown={moveInside}
      onFocus={(event) => rove(event.currentTarget, event.target)}
    >
      <ToolButton
        icon={IconArrowBackUp}
        label={t("toolbar.undo")}
        keys="Mod-Z"
        isDisabled={!shown.canUndo}
        onPress={() => editor.chain().focus().undo().run()}
      />
      <ToolButton
        icon={IconArrowForwardUp}
        label={t("toolbar.redo")}
        keys="Shift-Mod-Z"
        isDisabled={!shown.canRedo}
        onPress={() => editor.chain().focus().redo().run()}
      />
      <span className={classes.divider} aria-hidden />
      {["heading2", "heading3"].map(block)}
      <span className={classes.divider} aria-hidden />
      <ToolButton
        icon={IconBold}
        label={t("toolbar.bold")}
        keys="Mod-B"
        isPressed={active.includes("bold")}
        isDisabled={!isInBody}
        onPress={() => editor.chain().focus().toggleBold().run()}
      />
      <ToolButton
        icon={IconItalic}
        label={t("toolbar.italic")}
        keys="Mod-I"
        isPressed={active.includes("italic")}
        isDisabled={!isInBody}
        onPress={() => editor.chain().focus().toggleItalic().run()}
      />
      <ToolButton
        icon={IconLink}
        label={t("toolbar.link")}
        keys="Mod-Alt-K"
        isPressed={active.includes("link")}
        isDisabled={!isInBody}
        onPress={() => void editor.emit("openPanel", { panel: "link" })}
      />
      <ToolButton
        icon={ReadingIcon}
        label={t("toolbar.reading")}
        keys="Mod-Alt-P"
        isPressed={active.includes("reading")}
        onPress={() => void editor.emit("openPanel", { panel: "reading" })}
      />
      <ToolButton
        icon={IconTextCaption}
        label={t("toolbar.showReadings")}
        isPressed={shown.isShowingReadings}
        onPress={() =>
          editor.view.dispatch(tellReadings(editor.state.tr, { isShown: !shown.isShowingReadings }))
        }
      />
      <span className={classes.divider} aria-hidden />
      {["bulletList", "orderedList", "blockquote", "pullQuote"].map(block)}
      <span className={classes.divider} aria-hidden />
      {["picture", "table", "rule"].map(block)}
      <TableMenu editor={editor} isDisabled={!active.includes("table")} />
    </div>
  );
}

function stateOf(editor: Editor) {
  const { $from } = editor.state.selection;
  const marks = ["bold", "italic", "link", "reading"].filter((name) => editor.isActive(name));
  const here = blocks.filter((block) => block.isActive(editor)).map(({ name }) => name);
  return {
    isInBody: $from.index(0) > 1,
    canUndo: editor.can().undo(),
    canRedo: editor.can().redo(),
    isShowingReadings: isShowingReadings(editor.state),
    active: [...marks, ...here] as string[],
  };
}

function toolsIn(bar: HTMLElement | null): HTMLElement[] {
  return [...(bar?.querySelectorAll<HTMLElement>("[data-tool]") ?? [])];
}

function rove(bar: HTMLElement, target: EventTarget): void {
  const tools = toolsIn(bar);
  if (!tools.some((tool) => tool === target)) return;
  for (const tool of tools) tool.setAttribute("tabindex", tool === target ? "0" : "-1");
}

function moveInside(event: ReactKeyboardEvent<HTMLDivElement>): void {
  const tools = toolsIn(event.currentTarget);
  const at = tools.findIndex((tool) => tool === event.target);
  if (at < 0) return;
  const places: Record<string, number> = {
    ArrowRight: (at + 1) % tools.length,
    ArrowLeft: (at - 1 + tools.length) % tools.length,
    Home: 0,
    End: tools.length - 1,
  };
  const next = places[event.key];
  if (next === undefined) return;
  tools[next]?.focus();
  event.preventDefault();
}
