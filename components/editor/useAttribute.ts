import type { NodeViewProps } from "@tiptap/react";
import { type ChangeEvent, type CompositionEvent, useRef, useState } from "react";

const pause = 300;

/**
 * A field for a text attribute. It is written into the document shortly after typing, and never in the
 * middle of a composition; what others write shows while one is not typing oneself.
 */
export function useAttribute({ editor, node, getPos }: NodeViewProps, name: string) {
  const stored = String(node.attrs[name] ?? "");
  const [draft, setDraft] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const write = (value: string) => {
    clearTimeout(timer.current);
    const at = getPos();
    if (at === undefined || editor.isDestroyed) return;
    const now = editor.state.doc.nodeAt(at);
    if (now?.type !== node.type || now.attrs[name] === value) return;
    editor.view.dispatch(editor.state.tr.setNodeAttribute(at, name, value));
  };
  const writeSoon = (value: string) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => write(value), pause);
  };
  return {
    value: draft ?? stored,
    onChange: (event: ChangeEvent<HTMLInputElement>) => {
      const { value } = event.currentTarget;
      setDraft(value);
      const isComposing = event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing;
      if (isComposing) clearTimeout(timer.current);
      else writeSoon(value);
    },
    onCompositionEnd: (event: CompositionEvent<HTMLInputElement>) =>
      writeSoon(event.currentTarget.value),
    onBlur: () => {
      if (draft !== null) write(draft);
      setDraft(null);
    },
  };
}
