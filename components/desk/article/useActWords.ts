"use client";

import { useTranslations } from "next-intl";
import type { HistoryRow } from "#newsroom/articles/listHistory.ts";

/** What somebody did, and to which fields, in the words of the interface. */
export function useActWords(): (row: Pick<HistoryRow, "kind" | "fields">) => {
  act: string;
  fields: string;
} {
  const t = useTranslations("desk.history");
  const names = useTranslations("desk.fields");
  return ({ kind, fields }) => {
    const key = kind.replace(".", "_");
    return {
      act: t.has(key) ? t(key) : kind,
      fields: fields.map((name) => (names.has(name) ? names(name) : name)).join(t("comma")),
    };
  };
}
