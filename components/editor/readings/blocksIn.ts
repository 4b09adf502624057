import type { Node } from "@tiptap/pm/model";
import { lineOf } from "#editor/lineOf.ts";

/** A text block of the document and its text, as the newsroom reads it. */
export interface TextBlock {
  node: Node;
  /** Of the first character in it. */
  start: number;
  /** Its `lineOf`: as many UTF-16 units as the block has places. */
  text: string;
}

const texts = new WeakMap<Node, string>();

export function blocksIn(doc: Node): TextBlock[] {
  const blocks: TextBlock[] = [];
  doc.descendants((node, at) => {
    if (node.isTextblock) blocks.push({ node, start: at + 1, text: textOf(node) });
    return !node.isTextblock;
  });
  return blocks;
}

export function textOf(block: Node): string {
  const known = texts.get(block);
  if (known !== undefined) return known;
  const text = lineOf(block);
  texts.set(block, text);
  return text;
}
