import type { Node } from "@tiptap/pm/model";

/** A text block of the document: its place, its content's place and its text, as the newsroom reads it. */
export interface TextBlock {
  node: Node;
  /** Of the first character in it. */
  start: number;
  /** What is not text counts as one line end, as long as its place in the document. */
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
  const text = block.textBetween(0, block.content.size, undefined, "\n");
  texts.set(block, text);
  return text;
}
