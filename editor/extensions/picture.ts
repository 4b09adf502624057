import { Node } from "@tiptap/core";
import { isPlainString } from "../isPlainString.ts";
import { attribute } from "./attribute.ts";

export interface PictureAttributes {
  /** The picture in the house's media, or null while none has been chosen. */
  mediaId: string | null;
  alt: string;
  decorative: boolean;
  credit: string;
}

declare module "@tiptap/core" {
  interface Commands<ReturnType> {
    picture: {
      insertPicture: (attributes?: Partial<PictureAttributes>, caption?: string) => ReturnType;
    };
  }
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A picture; its content is the caption. */
export const Picture = Node.create({
  name: "picture",
  group: "block",
  content: "text*",
  isolating: true,
  defining: true,
  draggable: true,

  addAttributes() {
    return {
      mediaId: attribute("picture.mediaId", isMediaId, {
        default: null,
        parseHTML: (element) => {
          const id = element.getAttribute("data-media");
          return isMediaId(id) ? id : null;
        },
        renderHTML: ({ mediaId }) => (mediaId ? { "data-media": String(mediaId) } : {}),
      }),
      alt: attribute("picture.alt", (value) => isPlainString(value, 2000), {
        default: "",
        parseHTML: (element) => element.getAttribute("data-alt")?.slice(0, 2000) ?? "",
        renderHTML: ({ alt }) => (alt ? { "data-alt": String(alt) } : {}),
      }),
      decorative: attribute("picture.decorative", (value) => typeof value === "boolean", {
        default: false,
        parseHTML: (element) => element.hasAttribute("data-decorative"),
        renderHTML: ({ decorative }) => (decorative ? { "data-decorative": "" } : {}),
      }),
      credit: attribute("picture.credit", (value) => isPlainString(value, 500), {
        default: "",
        parseHTML: (element) => element.getAttribute("data-credit")?.slice(0, 500) ?? "",
        renderHTML: ({ credit }) => (credit ? { "data-credit": String(credit) } : {}),
      }),
    };
  },

  parseHTML() {
    return [{ tag: "figure[data-part=picture]", contentElement: "figcaption" }];
  },

  renderHTML({ HTMLAttributes }) {
    return ["figure", { "data-part": "picture", ...HTMLAttributes }, ["figcaption", 0]];
  },

  addCommands() {
    return {
      insertPicture:
        (attributes = {}, caption = "") =>
        ({ commands }) =>
          commands.insertContent({
            type: this.name,
            attrs: attributes,
            content: caption ? [{ type: "text", text: caption }] : [],
          }),
    };
  },
});

function isMediaId(value: unknown): boolean {
  return value === null || (typeof value === "string" && uuid.test(value));
}
