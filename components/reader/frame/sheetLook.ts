import { writeMode } from "../mode/writeMode.ts";
import type { Paper } from "../Paper.ts";

/** What style sheets and the script know of a page's mode. */
export function sheetLook({ mode, house }: Paper) {
  const isAnnotated = mode.annotation !== "none";
  const isBeside = mode.form === "zhuyin";
  return {
    lang: house.language,
    "data-mode": writeMode({ ...mode, worksheet: null }),
    "data-pinyin-lines": (isAnnotated && !isBeside) || undefined,
    "data-zhuyin-lines": (isAnnotated && isBeside) || undefined,
    "data-size": mode.size,
    "data-spacing": mode.spacing,
    "data-worksheet": mode.worksheet ?? undefined,
  };
}
