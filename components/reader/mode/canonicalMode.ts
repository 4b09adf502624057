import { plainMode, type ReadingMode } from "./ReadingMode.ts";

/**
 * The same mode without what says nothing: two addresses never show one page. Without annotation its
 * form is nothing; Zhuyin stands beside each character and not over words; colours don't stand for
 * tones that aren't written; a worksheet has a place for each character, in one ink; the paper's own
 * script needs no name.
 */
export function canonicalMode(mode: ReadingMode, language: string): ReadingMode {
  const own = language === "zh-Hans" ? "hans" : language === "zh-Hant" ? "hant" : null;
  const script = mode.script === own ? null : mode.script;
  const { annotation, form, spacing } = mode;
  if (annotation === "none") return { ...plainMode, script, spacing };
  return {
    ...mode,
    script,
    isByWord: mode.isByWord && form !== "zhuyin" && mode.worksheet === null,
    hasToneColours: mode.hasToneColours && form !== "toneless" && mode.worksheet === null,
  };
}
