import type { Node } from "@tiptap/pm/model";
import { isBlank } from "./blocksOf.ts";

/** Where the content of each block of `blocksOf` stands in its document. */
export function placesOf(doc: Node): { from: number; to: number }[] {
  const places: { from: number; to: number }[] = [];
  doc.descendants((node, at) => {
    const isBlock = node.isTextblock || node.type.name === "horizontalRule";
    if (isBlock && !isBlank(node)) places.push({ from: at + 1, to: at + 1 + node.content.size });
    return !node.isTextblock;
  });
  return places;
}
