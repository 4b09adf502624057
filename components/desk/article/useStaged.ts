"use client";

import { useEffect, useMemo, useState } from "react";
import type { DocumentJSON } from "#editor/DocumentJSON.ts";
import type { ArticleForDesk } from "#newsroom/articles/findForDesk.ts";
import type { ShownArticle } from "#newsroom/articles/findShown.ts";
import type { Staged } from "#newsroom/articles/listStaged.ts";
import type { ArticleActs } from "./ArticleActs.ts";

export type Compare = (shown: ShownArticle, article: ArticleForDesk, doc: DocumentJSON) => Staged;

type Options = {
  article: ArticleForDesk;
  doc: DocumentJSON;
  isStaged: boolean;
  findShown: ArticleActs["findShown"];
  compare: Compare;
};

/** What differs from the page that readers see; undefined while nothing does, or nobody knows yet. */
export function useStaged({ article, doc, isStaged, findShown, compare }: Options) {
  const [shown, setShown] = useState<ShownArticle>();
  const { id: articleId } = article;
  const publicationId = article.live?.publicationId;
  const isKnown = shown !== undefined && shown.publicationId === publicationId;
  useEffect(() => {
    if (!isStaged || publicationId === undefined || isKnown) return;
    let isLate = false;
    // Without an answer the banner says only that the page differs.
    findShown({ articleId })
      .then((answer) => {
        if (!isLate && answer.ok && answer.value) setShown(answer.value);
      })
      .catch(() => undefined);
    return () => {
      isLate = true;
    };
  }, [articleId, findShown, isKnown, isStaged, publicationId]);
  return useMemo(
    () => (isStaged && isKnown ? compare(shown, article, doc) : undefined),
    [article, compare, doc, isKnown, isStaged, shown],
  );
}
