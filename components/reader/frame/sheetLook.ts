import { languageTag } from "../mode/languageOf.ts";
import { writeMode } from "../mode/writeMode.ts";
import type { Paper } from "../Paper.ts";

/** What style sheets and the script know of a page's mode. */
export function sheetLook({ mode, ownLanguage }: Paper) {
  const isAnnotated = mode.annotation !== "none";
  const isBeside = mode.form === "zhuyin";
  const isEven = mode.worksheet !== null || (mode.annotation === "all" && !mode.isByWord);
  return {
    lang: languageTag(ownLanguage, mode),
    "data-mode": writeMode({ ...mode, worksheet: null }),
    "data-pinyin-lines": (isAnnotated && !isBeside) || undefined,
    "data-zhuyin-lines": (isAnnotated && isBeside) || undefined,
    "data-pitch": isEven ? "even" : undefined,
    "data-size": mode.size,
    "data-spacing": mode.spacing,
    "data-worksheet": mode.worksheet ?? undefined,
  };
}
