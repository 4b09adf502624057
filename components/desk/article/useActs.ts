"use client";

import { useTranslations } from "next-intl";
import { type RefObject, useRef, useState } from "react";
import type { ArticleEditorHandle } from "#components/editor/ArticleEditorHandle.ts";
import type { ArticleForDesk } from "#newsroom/articles/findForDesk.ts";
import type { MissingPart } from "#newsroom/articles/missingParts.ts";
import type { Answer } from "../Answer.ts";
import { useNavigation } from "../NavigationProvider.tsx";
import type { ActName, BarAct } from "./actsFor.ts";
import type { ArticleActs } from "./ArticleActs.ts";
import type { Tab } from "./Pane.tsx";
import { type ReleaseName, useRelease } from "./release/useRelease.ts";
import type { useArticle } from "./useArticle.ts";

type Seen = { articleId: string; stamp: number };
/** What an act came to, said under the bar. */
export type Outcome = {
  act: ActName;
  isDone: boolean;
  message: string;
  /** Somebody else was first; what they did stands at the head of the history. */
  isOvertaken?: boolean;
};

type Options = {
  acts: ArticleActs;
  act: ReturnType<typeof useArticle>["act"];
  editor: RefObject<ArticleEditorHandle | null>;
  settle: () => Promise<ArticleForDesk>;
  findMissing: (article: ArticleForDesk) => MissingPart[];
  /** Leads to the readings that keep the article from being published. */
  goToReadings: () => void;
  onTab: (tab: Tab) => void;
  isStaged: boolean;
};

/**
 * The acts upon the whole article. Those that are upon its words wait until everything typed is stored,
 * and are upon that version and no other.
 */
export function useActs(options: Options) {
  const { acts, act, settle, editor, findMissing, goToReadings, onTab, isStaged } = options;
  const t = useTranslations("desk.acts");
  const { refresh } = useNavigation();
  const [busy, setBusy] = useState<ActName>();
  const [outcome, setOutcome] = useState<Outcome>();
  const [comment, setComment] = useState("");
  const commentField = useRef<HTMLTextAreaElement>(null);

  async function finish(name: ActName, work: (seen: Seen) => Promise<Answer<unknown>>) {
    setBusy(name);
    setOutcome(undefined);
    const answer = await act(work);
    setBusy(undefined);
    if (answer.ok) {
      setOutcome({ act: name, isDone: true, message: t(`done.${name}`) });
      refresh();
    } else {
      const { code, message } = answer.error;
      setOutcome({ act: name, isDone: false, message, isOvertaken: code === "conflict" });
      if (answer.error.detail === "readings_unchecked") goToReadings();
    }
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

  /** Whether nothing is wanting for the article to be published; what is, is shown. */
  async function isComplete(name: ActName): Promise<boolean> {
    // A field that was just left is still on its way.
    const missing = findMissing(await settle());
    if (missing.length === 0) return true;
    setOutcome({ act: name, isDone: false, message: t("missing", { count: missing.length }) });
    onTab("checks");
    return false;
  }

  /** `override` says why it goes out before its embargo ends. */
  async function publish(override = ""): Promise<boolean> {
    if (!(await isComplete("publish"))) return false;
    return uponWords("publish", (seen) =>
      acts.publish({ ...seen, ...(override !== "" && { override }) }),
    );
  }

  async function letReadersSee(name: ReleaseName, told: string): Promise<boolean> {
    if (name === "withdraw") {
      return finish(name, (seen) => acts.withdraw({ ...seen, reason: told }));
    }
    if (!(await isComplete(name))) {
      // What is wanting lies behind the dialog.
      release.close();
      return false;
    }
    if (name === "correct") {
      return uponWords(name, (seen) => acts.correct({ ...seen, correction: told }));
    }
    return uponWords(name, acts[name]);
  }
  const release = useRelease({ act: letReadersSee });

  async function sendBack() {
    if (comment.trim() === "" || busy) return;
    const isDone = await uponWords("returnArticle", (seen) =>
      acts.returnArticle({ ...seen, comment }),
    );
    if (isDone) setComment("");
  }

  function begin(name: BarAct) {
    if (busy) return;
    setOutcome(undefined);
    if (name === "publish") void publish();
    else if (name === "submit") void uponWords("submit", acts.submit);
    else if (name === "recall") void finish("recall", acts.recall);
    else if (name === "release") release.open(isStaged ? undefined : "correct");
    else if (name === "withdraw") release.open("withdraw");
    else {
      onTab("comments");
      // The tab's panel is there after the next paint.
      requestAnimationFrame(() => commentField.current?.focus());
    }
  }

  const faultOf = (name: ActName) =>
    outcome?.act === name && !outcome.isDone ? outcome.message : undefined;
  return {
    ...{ busy, outcome, begin, finish, uponWords, isComplete, publish },
    forget: () => setOutcome(undefined),
    faultOf,
    release,
    returnForm: {
      comment,
      setComment,
      send: () => void sendBack(),
      isBusy: busy === "returnArticle",
      fault: faultOf("returnArticle"),
    },
    commentField,
  };
}
