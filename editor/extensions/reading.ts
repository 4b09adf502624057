import { Mark } from "@tiptap/core";
import { isReadingShape } from "../isReadingShape.ts";
import { attribute } from "./attribute.ts";

/** Who says that the characters read so. */
export type ReadingOrigin = "import" | "author" | "editor";

declare module "@tiptap/core" {
  interface Commands<ReturnType> {
    reading: { unsetReading: () => ReturnType };
  }
}

const origins: readonly unknown[] = ["import", "author", "editor"] satisfies ReadingOrigin[];

/** Every Han character of the run reads `pinyin`. The text itself never holds a reading. */
export const Reading = Mark.create({
  name: "reading",
  inclusive: false,
  keepOnSplit: false,

  addAttributes() {
    return {
      pinyin: attribute("reading.pinyin", isReadingShape, {
        parseHTML: (element) => element.getAttribute("data-reading"),
      }),
      origin: attribute("reading.origin", (value) => origins.includes(value), {
        default: "author",
        parseHTML: (element) => {
          const origin = element.getAttribute("data-origin");
          return origins.includes(origin) ? origin : "author";
        },
      }),
    };
  },

  parseHTML() {
    return [
      {
        tag: "span[data-reading]",
        getAttrs: (element) => isReadingShape(element.getAttribute("data-reading")) && null,
      },
    ];
  },

  renderHTML({ mark }) {
    return [
      "span",
      { "data-reading": String(mark.attrs.pinyin), "data-origin": String(mark.attrs.origin) },
      0,
    ];
  },

  addCommands() {
    return {
      unsetReading:
        () =>
        ({ commands }) =>
          commands.unsetMark(this.name, { extendEmptyMarkRange: true }),
    };
  },
});
