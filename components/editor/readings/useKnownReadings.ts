import type { Editor } from "@tiptap/core";
import { useEffect, useEffectEvent } from "react";
import { knownReadings, tellReadings } from "#components/editor/extensions/ReadingDisplay.ts";
import type { ArticleReadings } from "#newsroom/readings/findReadings.ts";
import { knownBy } from "./KnownReadings.ts";
import { isAllKnown } from "./listDoubts.ts";

/** Milliseconds. The newsroom reads what is stored, which what is typed becomes soon after. */
const PAUSE = 500;
/** What somebody types on and on is asked for again with every pause; a lost network is not asked for ever. */
const MOST_TRIES = 6;

interface Options {
  /** Nobody wants to see readings: nothing is asked. */
  isWanted: boolean;
  /** The newsroom's readings of the article as it is stored; null where they could not be had. */
  find: () => Promise<ArticleReadings | null>;
  /** Another value asks anew, since the house dictionary says something else. */
  turn: number;
}

/** Keeps the editor's readings up with its text for as long as somebody wants to see them. */
export function useKnownReadings(editor: Editor | null, { isWanted, find, turn }: Options): void {
  const ask = useEffectEvent(find);
  useEffect(() => {
    if (!editor || !isWanted) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    let tries = 0;
    const look = async () => {
      const readings = await ask().catch(() => null);
      if (isOver || editor.isDestroyed) return;
      // A composition would break if the text were drawn anew under it.
      if (readings && !editor.view.composing) {
        editor.view.dispatch(tellReadings(editor.state.tr, { known: knownBy(readings) }));
      }
      tries++;
      const isDone = isAllKnown(editor.state.doc, knownReadings(editor.state));
      if (!isDone && tries < MOST_TRIES) soon();
    };
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void look(), PAUSE);
    };
    const changed = () => {
      tries = 0;
      if (!isAllKnown(editor.state.doc, knownReadings(editor.state))) soon();
    };
    void look();
    editor.on("update", changed);
    return () => {
      isOver = true;
      clearTimeout(timer);
      editor.off("update", changed);
    };
  }, [editor, isWanted, turn]);
}
