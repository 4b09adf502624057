import { Mark } from "@tiptap/core";
import { isLinkAddress } from "../isLinkAddress.ts";
import { attribute } from "./attribute.ts";

declare module "@tiptap/core" {
  interface Commands<ReturnType> {
    link: { setLink: (href: string) => ReturnType; unsetLink: () => ReturnType };
  }
}

export const Link = Mark.create({
  name: "link",
  inclusive: false,
  keepOnSplit: false,

  addAttributes() {
    return {
      href: attribute("link.href", isLinkAddress, {
        parseHTML: (element) => element.getAttribute("href"),
      }),
    };
  },

  parseHTML() {
    return [
      {
        tag: "a[href]",
        getAttrs: (element) => isLinkAddress(element.getAttribute("href")) && null,
      },
    ];
  },

  renderHTML({ HTMLAttributes }) {
    return ["a", { href: String(HTMLAttributes.href), rel: "noopener noreferrer" }, 0];
  },

  addCommands() {
    return {
      setLink:
        (href) =>
        ({ commands }) =>
          isLinkAddress(href) && commands.setMark(this.name, { href }),
      unsetLink:
        () =>
        ({ commands }) =>
          commands.unsetMark(this.name, { extendEmptyMarkRange: true }),
    };
  },
});
