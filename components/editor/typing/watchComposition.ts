import type { Editor } from "@tiptap/core";

/** ProseMirror reads the composed text a moment after the browser says that it is there. */
const settling = 30;

/** Calls `onEnd` when a composition is over and its text is in the document. */
export function watchComposition(editor: Editor, onEnd: () => void): () => void {
  const { dom } = editor.view;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    clearTimeout(timer);
    if (editor.isDestroyed) return;
    if (editor.view.composing) timer = setTimeout(look, settling);
    else onEnd();
  };
  const ended = () => {
    clearTimeout(timer);
    timer = setTimeout(look, settling);
  };
  dom.addEventListener("compositionend", ended);
  dom.addEventListener("blur", ended);
  return () => {
    clearTimeout(timer);
    dom.removeEventListener("compositionend", ended);
    dom.removeEventListener("blur", ended);
  };
}
