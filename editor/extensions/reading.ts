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
const personShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A person's id, or null where nobody in the house says so. */
const isPerson = (value: unknown): value is string | null =>
  value === null || (typeof value === "string" && personShape.test(value));

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
      by: attribute("reading.by", isPerson, {
        default: null,
        parseHTML: (element) => {
          const by = element.getAttribute("data-by");
          return isPerson(by) ? by : null;
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
    const { pinyin, origin, by } = mark.attrs;
    return [
      "span",
      {
        "data-reading": String(pinyin),
        "data-origin": String(origin),
        ...(typeof by === "string" && { "data-by": by }),
      },
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
