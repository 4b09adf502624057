"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { Side } from "#newsroom/revisions/findComparison.ts";
import { useActWords } from "../article/useActWords.ts";

/** A version's time and what made it, such as 11月24日 09:12 送審. */
export function useSideWords() {
  const t = useTranslations("versions");
  const format = useFormatter();
  const wordsOf = useActWords();
  const timeOf = (at: Date) =>
    format.dateTime(new Date(at), {
      ...(new Date(at).getFullYear() === new Date().getFullYear() ? {} : { year: "numeric" }),
      month: "short",
      day: "numeric",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    });
  return {
    timeOf,
    actOf: ({ kind }: { kind: string }) => wordsOf({ kind, fields: [] }).act,
    nameOf: (side: Side) => (side.isNow ? t("now") : timeOf(side.at)),
  };
}
