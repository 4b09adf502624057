import { Paper, Portal } from "@mantine/core";
import type { Editor } from "@tiptap/core";
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import classes from "./ArticleEditor.module.css";

interface FloatingPanelProps {
  editor: Editor;
  /** The stretch of text that it stands under, or over where there is no room. */
  from: number;
  to: number;
  label?: string;
  onClose?: () => void;
  children: ReactNode;
}

const gap = 6;
const margin = 8;

/** A small sheet beside a place in the text. It follows the text as the page scrolls. */
export function FloatingPanel(props: FloatingPanelProps) {
  const { editor, from, to, label, onClose, children } = props;
  const panel = useRef<HTMLDivElement>(null);
  const [, setTick] = useState(0);

  useEffect(() => {
    const again = () => setTick((tick) => tick + 1);
    window.addEventListener("scroll", again, { capture: true, passive: true });
    window.addEventListener("resize", again);
    editor.on("transaction", again);
    return () => {
      window.removeEventListener("scroll", again, { capture: true });
      window.removeEventListener("resize", again);
      editor.off("transaction", again);
    };
  }, [editor]);

  useLayoutEffect(() => {
    if (panel.current && !editor.isDestroyed) place(panel.current, editor, from, to);
  });

  return (
    <Portal>
      <Paper
        ref={panel}
        className={classes.panel}
        shadow="md"
        withBorder
        {...(label === undefined ? {} : { role: "dialog", "aria-label": label })}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
          event.preventDefault();
          event.stopPropagation();
          onClose?.();
          editor.view.focus();
        }}
      >
        {children}
      </Paper>
    </Portal>
  );
}

function place(panel: HTMLElement, editor: Editor, from: number, to: number): void {
  const end = editor.state.doc.content.size;
  const start = editor.view.coordsAtPos(Math.min(from, end));
  const finish = editor.view.coordsAtPos(Math.min(to, end));
  const { offsetWidth, offsetHeight } = panel;
  const below = Math.max(start.bottom, finish.bottom) + gap;
  const above = start.top - offsetHeight - gap;
  const hasRoom = below + offsetHeight < window.innerHeight - margin || above < margin;
  const widest = window.innerWidth - offsetWidth - margin;
  panel.style.left = `${Math.max(margin, Math.min(start.left, widest))}px`;
  panel.style.top = `${hasRoom ? below : above}px`;
}
