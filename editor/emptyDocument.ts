import type { DocumentJSON } from "./DocumentJSON.ts";

/** A new article: an empty headline, standfirst and paragraph. */
export function emptyDocument(): DocumentJSON {
  return {
    type: "doc",
    content: [{ type: "headline" }, { type: "standfirst" }, { type: "paragraph" }],
  };
}
