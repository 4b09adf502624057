import { Fragment, type Node, type Slice } from "@tiptap/pm/model";
import { Selection, type Transaction } from "@tiptap/pm/state";
import { partOf } from "../extensions/partOf.ts";

/**
 * Headline and standfirst are one line of text each. What is pasted there becomes one line; and where
 * a whole piece is pasted into an empty headline, its first line is the headline and the rest the body.
 * Null where the caret is in the body.
 */
export function pasteIntoHeading(transaction: Transaction, slice: Slice): Transaction | null {
  const { $from, $to } = transaction.selection;
  const part = partOf($from);
  if (part === "body" || partOf($to) !== part) return null;
  const lines = linesOf(slice);
  const isWholePiece = part === "headline" && $from.parent.content.size === 0 && lines.length > 1;
  if (isWholePiece) return pastePiece(transaction, slice, lines[0] ?? Fragment.empty);
  const space = transaction.doc.type.schema.text(" ");
  const line = lines.reduce(
    (all, one, index) => (index === 0 ? one : all.append(Fragment.from(space)).append(one)),
    Fragment.empty,
  );
  return transaction.replaceWith($from.pos, $to.pos, line).scrollIntoView();
}

function pastePiece(transaction: Transaction, slice: Slice, headline: Fragment): Transaction {
  const { doc } = transaction;
  const rest = slice.content.cut(slice.content.firstChild?.nodeSize ?? 0);
  const bodyStart = doc.child(0).nodeSize + doc.child(1).nodeSize;
  const isBodyEmpty = doc.childCount === 3 && doc.child(2).content.size === 0;
  const blocks = rest.content.filter((block) => block.isBlock);
  if (blocks.length > 0) {
    const end = isBodyEmpty ? doc.content.size : bodyStart;
    transaction.replaceWith(bodyStart, end, blocks);
  }
  const size = blocks.reduce((sum, block) => sum + block.nodeSize, 0);
  transaction.replaceWith(1, 1, headline);
  const end = transaction.mapping.slice(transaction.steps.length - 1).map(bodyStart + size);
  return transaction
    .setSelection(Selection.near(transaction.doc.resolve(end), -1))
    .scrollIntoView();
}

/** The text of each block, with readings and without other marks. */
function linesOf(slice: Slice): Fragment[] {
  const lines: Node[][] = [[]];
  slice.content.descendants((node) => {
    if (node.isTextblock) lines.push([]);
    if (node.isText) lines.at(-1)?.push(plain(node));
    if (node.type.name === "hardBreak") lines.push([]);
    return true;
  });
  return lines.filter((line) => line.length > 0).map((line) => Fragment.from(line));
}

function plain(text: Node): Node {
  return text.mark(text.marks.filter((mark) => mark.type.name === "reading"));
}
