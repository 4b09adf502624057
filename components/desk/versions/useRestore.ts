"use client";

import { useState } from "react";
import { useNavigation } from "../NavigationProvider.tsx";
import { useAct } from "../useAct.ts";
import type { VersionsActs } from "./VersionsActs.ts";
import { versionsAddress } from "./versionsAddress.ts";

/** What came of it: which version was brought back, and the two versions before and after. */
type Outcome = { when: string; before: number; version: number; isUndone: boolean };

/** Brings an old text back, and takes that back again. `version` is the text that was looked at. */
export function useRestore(articleId: string, version: number, restore: VersionsActs["restore"]) {
  const { go, refresh } = useNavigation();
  const act = useAct(restore);
  const [asked, setAsked] = useState<{ from: number; when: string }>();
  const [outcome, setOutcome] = useState<Outcome>();

  async function confirm() {
    if (!asked) return;
    const answer = await act.run({ articleId, version, from: asked.from });
    if (!answer.ok) return;
    setOutcome({ ...answer.value, when: asked.when, isUndone: false });
    setAsked(undefined);
    go(versionsAddress(articleId));
    refresh();
  }

  async function undo() {
    if (!outcome) return;
    const { version: seen, before } = outcome;
    const answer = await act.run({ articleId, version: seen, from: before });
    if (!answer.ok) return;
    setOutcome({ ...outcome, isUndone: true });
    refresh();
  }

  return {
    asked,
    outcome,
    isBusy: act.isBusy,
    refusal: act.refusal,
    confirm: () => void confirm(),
    undo: () => void undo(),
    ask: (from: number, when: string) => {
      act.forget();
      setAsked({ from, when });
    },
    close: () => {
      act.forget();
      setAsked(undefined);
    },
    /** The text as it is now, instead of the one that was looked at. */
    look: () => {
      act.forget();
      setAsked(undefined);
      refresh();
    },
  };
}
