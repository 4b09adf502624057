import type { House } from "#newsroom/published/house.ts";
import type { ReadingMode } from "./ReadingMode.ts";

/** The language that a page is in: the paper's own, or in the other script. */
export function languageOf(own: House["language"], { script }: Pick<ReadingMode, "script">) {
  if (script === null) return own;
  return script === "hant" ? "zh-Hant" : "zh-Hans";
}

/**
 * The same as `lang` says it (BCP 47), with the region whose readings were asked for: `zh-Hant-TW`. By it
 * fonts, voices and screen readers are chosen.
 */
export function languageTag(own: House["language"], mode: ReadingMode): string {
  const language = languageOf(own, mode);
  const isChinese = language.startsWith("zh");
  return mode.region && isChinese ? `${language}-${mode.region.toUpperCase()}` : language;
}
