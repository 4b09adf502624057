"use client";

import type { Editor } from "@tiptap/core";
import { useState } from "react";
import { useKnownReadings } from "#components/editor/readings/useKnownReadings.ts";
import { useReadingState } from "#components/editor/readings/useReadingState.ts";
import type { ArticleActs } from "./ArticleActs.ts";

type Options = {
  articleId: string;
  findReadings: ArticleActs["findReadings"];
  /** Whether the pane shows them, or the newsroom publishes nothing without them. */
  isAsked: boolean;
};

/** Joins the editor to the newsroom's readings, which are asked for only while somebody wants them. */
export function useReadings({ articleId, findReadings, isAsked }: Options) {
  const [editor, setEditor] = useState<Editor | null>(null);
  const [turn, setTurn] = useState(0);
  const { left, isShown } = useReadingState(editor);
  useKnownReadings(editor, {
    isWanted: isAsked || isShown,
    turn,
    find: async () => {
      const answer = await findReadings({ articleId });
      return answer.ok ? answer.value : null;
    },
  });
  return { editor, setEditor, left, askAgain: () => setTurn((before) => before + 1) };
}
