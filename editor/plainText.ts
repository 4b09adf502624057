import type { Node } from "@tiptap/pm/model";
import { lineOf } from "./lineOf.ts";

/**
 * The words of a document or of a part of it, one line for each block, without empty lines.
 * Readings are marks and never appear in it.
 */
export function plainText(node: Node): string {
  const lines: string[] = [];
  if (node.isTextblock) lines.push(lineOf(node));
  node.descendants((child) => {
    if (child.isTextblock) lines.push(lineOf(child));
    return !child.isTextblock;
  });
  return lines.filter((line) => line.trim() !== "").join("\n");
}
