"use client";

import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useState } from "react";
import type { Act, Answer } from "./Answer.ts";

/** What the newsroom answers to a question that is asked once, when the component appears. */
export function useAnswer<Input, T>(act: Act<Input, T>, input: Input) {
  const t = useTranslations("common");
  const [answer, setAnswer] = useState<Answer<T>>();
  const unreachable = t("unreachable");
  const ask = useEffectEvent(() =>
    act(input).catch((): Answer<T> => {
      return { ok: false, error: { code: "unreachable", message: unreachable } };
    }),
  );
  useEffect(() => {
    let isWanted = true;
    void ask().then((told) => {
      if (isWanted) setAnswer(told);
    });
    return () => {
      isWanted = false;
    };
  }, []);
  return {
    value: answer?.ok ? answer.value : undefined,
    refusal: answer && !answer.ok ? answer.error : undefined,
  };
}
