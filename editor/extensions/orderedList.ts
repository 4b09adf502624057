import { OrderedList as TiptapOrderedList } from "@tiptap/extension-list";
import { attribute } from "./attribute.ts";

export const OrderedList = TiptapOrderedList.extend({
  name: "orderedList",

  addAttributes() {
    return {
      start: attribute("orderedList.start", isCount, {
        default: 1,
        parseHTML: (element) => {
          const start = Number(element.getAttribute("start") ?? 1);
          return isCount(start) ? start : 1;
        },
      }),
    };
  },

  renderHTML({ node }) {
    return node.attrs.start === 1 ? ["ol", 0] : ["ol", { start: String(node.attrs.start) }, 0];
  },
});

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) < 100_000;
}
