import type { Node } from "@tiptap/pm/model";
import { isPlainString } from "./isPlainString.ts";

// Lists in a table in a quote are some eight deep; beyond this it is an attack on the stack.
const deepest = 40;
const longestText = 200_000;

/** Throws a RangeError that says what is wrong with a node: content, attributes, marks or text. */
export function checkNode(node: Node): void {
  node.check();
  checkTexts(node, 0);
}

function checkTexts(node: Node, depth: number): void {
  if (depth > deepest) throw new RangeError("Nested too deeply");
  if (node.isText && !isPlainString(node.text, longestText)) {
    throw new RangeError("Text holds characters that cannot be stored");
  }
  node.forEach((child) => checkTexts(child, depth + 1));
}
