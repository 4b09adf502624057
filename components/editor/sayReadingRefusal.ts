import type { useTranslations } from "next-intl";
import type { ParsedReadings } from "#editor/parseReadings.ts";

export type ReadingRefusal = Extract<ParsedReadings, { ok: false }>;

/** Why what was typed is no reading of the text. */
export function sayReadingRefusal(
  refusal: ReadingRefusal,
  t: ReturnType<typeof useTranslations<"editor.reading">>,
): string {
  if (refusal.reason === "count") {
    return t("refused.count", { wanted: refusal.wanted, given: refusal.given });
  }
  return t(`refused.${refusal.reason}`, { syllable: refusal.syllable });
}
