import type { Node } from "@tiptap/pm/model";

/** In UTF-16 units: enough of the sentence to tell how its words read. */
const reach = 60;

/** What stands before and after a range in its block. */
export function textAround(
  doc: Node,
  { from, to }: { from: number; to: number },
): [before: string, after: string] {
  const [start, end] = [doc.resolve(from), doc.resolve(to)];
  if (!start.sameParent(end) || !start.parent.isTextblock) return ["", ""];
  const { parent, parentOffset } = start;
  const read = (one: number, other: number) => parent.textBetween(one, other, "", "\n");
  const after = Math.min(parent.content.size, end.parentOffset + reach);
  return [read(Math.max(0, parentOffset - reach), parentOffset), read(end.parentOffset, after)];
}
