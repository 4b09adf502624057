"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { PreviewRow } from "#newsroom/previews/listPreviews.ts";
import type { previewHours } from "#newsroom/previews/inputs.ts";
import type { Answer } from "../../Answer.ts";
import { useRoom } from "../ArticleProvider.tsx";

/** An article's preview links, and the acts upon them; the list is looked at anew after each. */
export function usePreviews() {
  const t = useTranslations("common");
  const { article, acts, act } = useRoom();
  const [rows, setRows] = useState<PreviewRow[]>();
  const [isBusy, setIsBusy] = useState(false);
  const [fault, setFault] = useState<string>();
  const { id: articleId } = article;

  async function look() {
    const unreachable = { ok: false as const, error: { message: t("unreachable") } };
    const answer = await acts.listPreviews({ articleId }).catch(() => unreachable);
    if (answer.ok) setRows(answer.value);
    else setFault(answer.error.message);
  }

  async function change(work: () => Promise<Answer<unknown>>) {
    if (isBusy) return;
    setIsBusy(true);
    setFault(undefined);
    const answer = await act(work);
    if (!answer.ok) setFault(answer.error.message);
    await look();
    setIsBusy(false);
  }

  return {
    rows,
    isBusy,
    fault,
    look,
    share: (hours: (typeof previewHours)[number]) =>
      change(() => acts.sharePreview({ articleId, hours })),
    revoke: (previewId: string) => change(() => acts.revokePreview({ articleId, previewId })),
  };
}
