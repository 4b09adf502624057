"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Act, Answer } from "./Answer.ts";

export type Refusal = { code: string; message: string; detail?: string };

/** Calls a server action; a dead network is a refusal like any other, so that forms keep what they hold. */
export function useAct<Input, T>(act: Act<Input, T>) {
  const t = useTranslations("common");
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();

  async function run(input: Input): Promise<Answer<T>> {
    setIsBusy(true);
    setRefusal(undefined);
    const answer = await act(input).catch(() => unreachable<T>(t("unreachable")));
    if (!answer.ok) setRefusal(answer.error);
    setIsBusy(false);
    return answer;
  }

  return { run, isBusy, refusal, forget: () => setRefusal(undefined) };
}

const unreachable = <T>(message: string): Answer<T> => ({
  ok: false,
  error: { code: "unreachable", message },
});
