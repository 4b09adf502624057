import { Node } from "@tiptap/core";

/** The whole article as it is typed: headline, standfirst, body. */
export const Document = Node.create({
  name: "doc",
  topNode: true,
  content: "headline standfirst block+",
});
