import { Extension } from "@tiptap/core";
import type { Mark, Node } from "@tiptap/pm/model";
import { Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { isHan } from "#pinyin/han.ts";

const key = new PluginKey<DecorationSet>("readingDisplay");

/**
 * Shows each character's reading above it, by style sheet from `data-r`, so that copying and finding
 * see the text alone.
 */
export const ReadingDisplay = Extension.create({
  name: "readingDisplay",

  addProseMirrorPlugins() {
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: (_, { doc }) => DecorationSet.create(doc, readingsIn(doc, 0)),
          apply: (transaction, shown) => follow(transaction, shown),
        },
        props: { decorations: (state) => key.getState(state) },
      }),
    ];
  },
});

function follow(transaction: Transaction, shown: DecorationSet): DecorationSet {
  if (!transaction.docChanged) return shown;
  const { doc, before } = transaction;
  let next = shown.map(transaction.mapping, doc);
  const known = new Set<Node>();
  before.forEach((block) => known.add(block));
  doc.forEach((block, offset) => {
    if (known.has(block)) return;
    const here = next.find(offset, offset + block.nodeSize);
    const wanted = readingsIn(block, offset + 1);
    if (here.length > 0) next = next.remove(here);
    if (wanted.length > 0) next = next.add(doc, wanted);
  });
  return next;
}

function readingsIn(parent: Node, start: number): Decoration[] {
  const found: Decoration[] = [];
  const look = (node: Node, at: number) => {
    const reading = readingOf(node.marks);
    if (!node.isText || !node.text || !reading) return;
    let place = at;
    for (const character of node.text) {
      const end = place + character.length;
      if (isHan(character)) found.push(Decoration.inline(place, end, shownAs(reading)));
      place = end;
    }
  };
  parent.descendants((node, at) => look(node, start + at));
  return found;
}

function shownAs(reading: Mark) {
  return { class: "reading", "data-r": String(reading.attrs.pinyin) };
}

function readingOf(marks: readonly Mark[]): Mark | undefined {
  return marks.find((mark) => mark.type.name === "reading");
}
