import { Converter } from "opencc-js";
import { isHan } from "../han.ts";
import type { Script } from "../Script.ts";
import { withZhu } from "../withZhu.ts";

export interface ScriptConverter {
  /** `readings`: one for each code point of `text`. */
  readonly convert: (text: string, readings: readonly (string | null)[]) => string;
  /** One form for all forms of a character, to see whether two texts have the same ones. */
  readonly fold: (text: string) => string;
}

/** OpenCC with the words of the region: 软件 becomes 軟體, 滑鼠 becomes 鼠标. */
export function openConverter(script: Script): ScriptConverter {
  const plain = Converter({ from: "t", to: "cn" });
  const fold = (text: string) => plain(text).replaceAll("著", "着");
  const isTraditional = (text: string) => shareChanged(text, plain(text)) > 0.1;
  if (script === "hant") {
    const fromSimplified = Converter({ from: "cn", to: "twp" });
    // Read as Simplified, 后宮 would become 後宮.
    const fromTraditional = Converter({ from: "t", to: "twp" });
    const convert = (text: string) =>
      isTraditional(text) ? fromTraditional(text) : fromSimplified(text);
    return { convert, fold };
  }
  const fromTraditional = Converter({ from: "twp", to: "cn" });
  const convert = (text: string, readings: readonly (string | null)[]) =>
    isTraditional(text) ? withZhu(text, readings, fromTraditional(text)) : plain(text);
  return { convert, fold };
}

/** How many of the Han characters another text has in another form. */
function shareChanged(text: string, other: string): number {
  const others = Array.from(other);
  const characters = Array.from(text);
  const changed = characters.filter((character, at) => character !== others[at]).length;
  return changed / Math.max(1, characters.filter(isHan).length);
}
