import type { Node } from "@tiptap/pm/model";
import type { Transaction } from "@tiptap/pm/state";
import type { Mapping, Step } from "@tiptap/pm/transform";

/** Words that fell out of the text because two people changed one place without having seen each
 * other's change. Everybody's document is the same; these words are in none. */
export interface LostWords {
  mine: string;
  theirs: string;
}

/**
 * Looks at a transaction that put others' steps under one's own unsent ones.
 * `own` are the unsent steps before it, `others` the steps that came in.
 */
export function lostWords(
  transaction: Transaction,
  own: readonly Step[],
  others: readonly Step[],
): LostWords {
  const meeting = own.length + others.length;
  const agreed = transaction.docs[meeting] ?? transaction.doc;
  return {
    mine: missing(transaction.before, rangesOf(own), transaction.mapping),
    theirs: missing(agreed, rangesOf(others), transaction.mapping.slice(meeting)),
  };
}

type Range = readonly [from: number, to: number];

/** Where the words that the steps put in stand after the last of them. */
function rangesOf(steps: readonly Step[]): Range[] {
  let ranges: Range[] = [];
  for (const step of steps) {
    const map = step.getMap();
    ranges = ranges.map(([from, to]): Range => [map.map(from, 1), map.map(to, -1)]);
    map.forEach((_from, _to, from, to) => ranges.push([from, to]));
  }
  return ranges.filter(([from, to]) => to > from);
}

function missing(doc: Node, ranges: Range[], mapping: Mapping): string {
  const gone = new Map<number, string>();
  for (const [from, to] of ranges) {
    doc.nodesBetween(from, to, (node, at) => {
      if (!node.isText || !node.text) return;
      const start = Math.max(from, at);
      for (let index = start; index < Math.min(to, at + node.nodeSize); index += 1) {
        if (isGone(mapping, index)) gone.set(index, node.text.charAt(index - at));
      }
    });
  }
  const places = [...gone.keys()].sort((one, other) => one - other);
  return places.map((place) => gone.get(place) ?? "").join("");
}

// A character that was taken out and put in again maps to its new place with its width.
function isGone(mapping: Mapping, index: number): boolean {
  return mapping.map(index + 1, -1) - mapping.map(index, 1) < 1;
}
