"use client";

import { useTranslations } from "next-intl";
import { type RefObject, useRef, useState } from "react";
import type { ArticleEditorHandle } from "#components/editor/ArticleEditorHandle.ts";
import type { MissingPart } from "#newsroom/articles/missingParts.ts";
import type { Answer } from "../Answer.ts";
import type { ActName } from "./actsFor.ts";
import type { ArticleActs } from "./ArticleActs.ts";
import type { Tab } from "./Pane.tsx";
import type { useArticle } from "./useArticle.ts";

type Seen = { articleId: string; stamp: number };
/** What an act came to, said under the bar. */
export type Outcome = { act: ActName; isDone: boolean; message: string };

type Options = {
  acts: ArticleActs;
  act: ReturnType<typeof useArticle>["act"];
  editor: RefObject<ArticleEditorHandle | null>;
  findMissing: () => MissingPart[];
  onTab: (tab: Tab) => void;
};

/**
 * The acts upon the whole article. Those that are upon its words wait until everything typed is stored,
 * and are upon that version and no other.
 */
export function useActs({ acts, act, editor, findMissing, onTab }: Options) {
  const t = useTranslations("desk.acts");
  const [busy, setBusy] = useState<ActName>();
  const [outcome, setOutcome] = useState<Outcome>();
  const [isWithdrawing, setIsWithdrawing] = useState(false);
  const [comment, setComment] = useState("");
  const commentField = useRef<HTMLTextAreaElement>(null);

  async function finish(name: ActName, work: (seen: Seen) => Promise<Answer<unknown>>) {
    setBusy(name);
    setOutcome(undefined);
    const answer = await act(work);
    setBusy(undefined);
    setOutcome({
      act: name,
      isDone: answer.ok,
      message: answer.ok ? t(`done.${name}`) : answer.error.message,
    });
    return answer.ok;
  }

  async function uponWords(
    name: ActName,
    work: (seen: Seen & { version: number }) => Promise<Answer<unknown>>,
  ): Promise<boolean> {
    setBusy(name);
    const flushed = await editor.current?.flush();
    setBusy(undefined);
    if (flushed?.ok !== true) {
      setOutcome({ act: name, isDone: false, message: t("wordsNotStored") });
      return false;
    }
    return finish(name, (seen) => work({ ...seen, version: flushed.version }));
  }

  async function publish() {
    const missing = findMissing();
    if (missing.length === 0) return uponWords("publish", acts.publish);
    setOutcome({ act: "publish", isDone: false, message: t("missing", { count: missing.length }) });
    onTab("checks");
    return false;
  }

  async function sendBack() {
    if (comment.trim() === "" || busy) return;
    const isDone = await uponWords("returnArticle", (seen) =>
      acts.returnArticle({ ...seen, comment }),
    );
    if (isDone) setComment("");
  }

  async function withdraw() {
    if (await finish("withdraw", acts.withdraw)) setIsWithdrawing(false);
  }

  function begin(name: ActName) {
    if (busy) return;
    setOutcome(undefined);
    if (name === "publish") void publish();
    else if (name === "submit") void uponWords("submit", acts.submit);
    else if (name === "recall") void finish("recall", acts.recall);
    else if (name === "withdraw") setIsWithdrawing(true);
    else {
      onTab("comments");
      // The tab's panel is there after the next paint.
      requestAnimationFrame(() => commentField.current?.focus());
    }
  }

  const faultOf = (name: ActName) =>
    outcome?.act === name && !outcome.isDone ? outcome.message : undefined;
  return {
    busy,
    outcome,
    begin,
    faultOf,
    withdrawal: { isOpen: isWithdrawing, close: () => setIsWithdrawing(false), confirm: withdraw },
    returnForm: {
      comment,
      setComment,
      send: () => void sendBack(),
      isBusy: busy === "returnArticle",
      fault: faultOf("returnArticle"),
      field: commentField,
    },
  };
}
