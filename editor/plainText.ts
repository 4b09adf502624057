import type { Node } from "@tiptap/pm/model";

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

function lineOf(block: Node): string {
  return block.textBetween(0, block.content.size, "", (leaf) =>
    leaf.type.name === "hardBreak" ? "\n" : "",
  );
}
