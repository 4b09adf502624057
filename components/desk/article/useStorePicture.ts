"use client";

import { useCallback } from "react";
import type { ArticleActs } from "./ArticleActs.ts";

/** Puts a file among the house's pictures; null where the newsroom would not have it. */
export function useStorePicture(acts: Pick<ArticleActs, "addPicture">) {
  return useCallback(
    async (file: File) => {
      const answer = await acts.addPicture({ file });
      return answer.ok ? { mediaId: answer.value.mediaId } : null;
    },
    [acts],
  );
}
