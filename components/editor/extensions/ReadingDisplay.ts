import { Extension } from "@tiptap/core";
import type { Mark, Node } from "@tiptap/pm/model";
import { type EditorState, Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import type { KnownReadings } from "#components/editor/readings/KnownReadings.ts";
import { textOf } from "#components/editor/readings/blocksIn.ts";
import { isHan } from "#pinyin/han.ts";
import { isGuess } from "#pinyin/isUncertain.ts";

interface Display {
  /** What the newsroom reads; empty until it was asked. */
  known: KnownReadings;
  /** Whether that stands over the text; what people chose always does. */
  isShown: boolean;
  /** The stretch that is being looked at. */
  spot: { from: number; to: number } | null;
  decorations: DecorationSet;
}

type Told = Partial<Pick<Display, "known" | "isShown" | "spot">>;

const key = new PluginKey<Display>("readingDisplay");

/**
 * Shows each character's reading above it, by style sheet from `data-r`, so that copying and finding
 * see the text alone.
 */
export const ReadingDisplay = Extension.create({
  name: "readingDisplay",

  addProseMirrorPlugins() {
    return [
      new Plugin<Display>({
        key,
        state: {
          init: (_, { doc }) => {
            const nothing = { known: new Map(), isShown: false, spot: null };
            return { ...nothing, decorations: drawAll(doc, nothing) };
          },
          apply: (transaction, display) => follow(transaction, display),
        },
        props: { decorations: (state) => key.getState(state)?.decorations },
      }),
    ];
  },
});

/** Tells the display what the newsroom reads, whether to draw it, or what is being looked at. */
export function tellReadings(transaction: Transaction, told: Told): Transaction {
  return transaction.setMeta(key, told).setMeta("addToHistory", false);
}

export const knownReadings = (state: EditorState): KnownReadings =>
  key.getState(state)?.known ?? new Map();

export const isShowingReadings = (state: EditorState): boolean =>
  key.getState(state)?.isShown ?? false;

/** Whether people said how the characters between two places of a block read. */
export function hasReading(block: Node, from: number, to: number): boolean {
  let has = false;
  block.nodesBetween(from, to, (node) => {
    if (readingOf(node.marks)) has = true;
  });
  return has;
}

function follow(transaction: Transaction, display: Display): Display {
  const told = transaction.getMeta(key) as Told | undefined;
  const { doc, mapping } = transaction;
  const spot = told?.spot === undefined ? mapped(display.spot, transaction) : told.spot;
  if (told) {
    const next = { ...display, ...told, spot };
    return { ...next, decorations: drawAll(doc, next) };
  }
  if (!transaction.docChanged) return display;
  let decorations = display.decorations.map(mapping, doc);
  const before = new Set<Node>();
  transaction.before.forEach((block) => before.add(block));
  doc.forEach((block, offset) => {
    if (before.has(block)) return;
    const stale = decorations
      .find(offset, offset + block.nodeSize)
      // A line that is being typed keeps what the newsroom last said of its other characters.
      .filter(({ spec }) => (spec as Spec).isMark || isReadAnew(block, display));
    if (stale.length > 0) decorations = decorations.remove(stale);
    const wanted = drawBlock(block, offset, display);
    if (wanted.length > 0) decorations = decorations.add(doc, wanted);
  });
  return { ...display, spot, decorations };
}

function mapped(spot: Display["spot"], { mapping }: Transaction): Display["spot"] {
  if (!spot) return null;
  const [from, to] = [mapping.map(spot.from, 1), mapping.map(spot.to, -1)];
  return from < to ? { from, to } : null;
}

type Spec = { isMark?: boolean };

/** Whether every line of the block is one that the newsroom has read. */
function isReadAnew(block: Node, { known, isShown }: Display): boolean {
  if (!isShown) return true;
  if (block.isTextblock) return known.has(textOf(block));
  let isKnown = true;
  block.descendants((node) => {
    if (node.isTextblock && !known.has(textOf(node))) isKnown = false;
    return !node.isTextblock;
  });
  return isKnown;
}

function drawAll(doc: Node, display: Omit<Display, "decorations">): DecorationSet {
  const found: Decoration[] = [];
  doc.forEach((block, offset) => found.push(...drawBlock(block, offset, display)));
  const { spot } = display;
  if (spot && spot.to <= doc.content.size) {
    found.push(Decoration.inline(spot.from, spot.to, { class: "reading-spot" }));
  }
  return DecorationSet.create(doc, found);
}

/** A block of the document with everything in it; `offset` is its own place. */
function drawBlock(
  block: Node,
  offset: number,
  display: Pick<Display, "known" | "isShown">,
): Decoration[] {
  const found: Decoration[] = [];
  const look = (node: Node, at: number) => {
    if (!node.isTextblock) return true;
    found.push(...drawLine(node, at + 1, display));
    return false;
  };
  if (look(block, offset)) block.descendants((node, at) => look(node, offset + 1 + at));
  return found;
}

function drawLine(
  line: Node,
  start: number,
  { known, isShown }: Pick<Display, "known" | "isShown">,
): Decoration[] {
  const found: Decoration[] = [];
  const readings = isShown ? known.get(textOf(line)) : undefined;
  const doubts = new Map(readings?.doubts.map(({ at, confidence }) => [at, confidence]));
  let index = 0;
  line.forEach((child, offset) => {
    const mark = readingOf(child.marks);
    let place = start + offset;
    for (const character of child.text ?? "\n") {
      const end = place + character.length;
      const pinyin = readings?.pinyin[index];
      if (isHan(character)) {
        if (mark) found.push(Decoration.inline(place, end, chosen(mark), { isMark: true }));
        else if (pinyin) found.push(Decoration.inline(place, end, said(pinyin, doubts.get(index))));
      }
      place = end;
      index++;
    }
  });
  return found;
}

const chosen = (mark: Mark) => ({ class: "reading", "data-r": String(mark.attrs.pinyin) });

/** Doubt is told by a line under the character and a sign behind the reading as well as by colour. */
function said(pinyin: string, confidence: number | undefined) {
  const doubt =
    confidence === undefined ? "" : isGuess(confidence) ? " reading-guess" : " reading-doubt";
  return {
    class: `reading reading-read${doubt}`,
    "data-r": confidence === undefined ? pinyin : `${pinyin}?`,
  };
}

function readingOf(marks: readonly Mark[]): Mark | undefined {
  return marks.find((mark) => mark.type.name === "reading");
}
