"use client";

import { useDebouncedCallback } from "@mantine/hooks";
import { useMemo, useRef, useState } from "react";
import type { DocumentJSON } from "#editor/DocumentJSON.ts";
import type { ArticleForDesk } from "#newsroom/articles/findForDesk.ts";
import type { MissingPart } from "#newsroom/articles/missingParts.ts";

type Check = (article: ArticleForDesk, doc: DocumentJSON) => MissingPart[];

const PAUSE = 400;

/** What the page knows of the text while it is typed. It looks in the pauses, since the editor must not wait. */
export function useWords(first: DocumentJSON, article: ArticleForDesk, check: Check) {
  const newest = useRef(first);
  const [doc, setDoc] = useState(first);
  const [editedAt, setEditedAt] = useState<number>();
  const missing = useMemo(() => check(article, doc), [article, check, doc]);
  const look = useDebouncedCallback(() => setDoc(newest.current), PAUSE);

  return {
    /** The text as it was at the last pause. */
    doc,
    missing,
    isEmpty: isEmpty(doc),
    /** Whether the text was changed since the newsroom last told of the article. */
    isEdited: editedAt === article.stamp,
    findMissing: (now: ArticleForDesk) => check(now, newest.current),
    changed: (changed: DocumentJSON) => {
      newest.current = changed;
      setEditedAt(article.stamp);
      look();
    },
  };
}

/** Headline, standfirst and one paragraph, and nothing in them. */
function isEmpty({ content = [] }: DocumentJSON): boolean {
  return content.length <= 3 && content.every((block) => !block.content?.length);
}
