import type { Node } from "@tiptap/pm/model";

/** The text of a text block; what is not text in it counts as one character, a line break. */
export function lineOf(block: Node): string {
  return block.textBetween(0, block.content.size, undefined, "\n");
}
