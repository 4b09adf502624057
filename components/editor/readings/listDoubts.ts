import type { Node } from "@tiptap/pm/model";
import { hasReading } from "#components/editor/extensions/ReadingDisplay.ts";
import { isHan } from "#pinyin/han.ts";
import type { Choice } from "#newsroom/readings/findReadings.ts";
import { blocksIn, type TextBlock } from "./blocksIn.ts";
import type { KnownReadings } from "./KnownReadings.ts";

/** A character whose reading nobody vouches for. */
export interface Doubtful {
  from: number;
  to: number;
  character: string;
  /** Of the block; `at` is the character's place in it, in code points. */
  text: string;
  at: number;
  confidence: number;
  candidates: readonly Choice[];
}

type Known = NonNullable<ReturnType<KnownReadings["get"]>>;
/** By block, and within it by what the newsroom says: most blocks don't change from key to key. */
const listed = new WeakMap<Node, { known: Known; found: Doubtful[] }>();

/** What still wants a look, worst first and then in the order of the text; marks of people settle a character. */
export function listDoubts(doc: Node, known: KnownReadings): Doubtful[] {
  const found = blocksIn(doc).flatMap((block) => {
    const readings = known.get(block.text);
    if (!readings) return [];
    return doubtsIn(block, readings).map((doubt) => ({
      ...doubt,
      from: doubt.from + block.start,
      to: doubt.to + block.start,
    }));
  });
  return found.sort((one, other) => one.confidence - other.confidence || one.from - other.from);
}

/** Whether the newsroom has read the text as it now stands. */
export function isAllKnown(doc: Node, known: KnownReadings): boolean {
  return blocksIn(doc).every(
    ({ text }) => known.has(text) || !Array.from(text).some((character) => isHan(character)),
  );
}

/** Places are counted from the block's own first character. */
function doubtsIn({ node, text }: TextBlock, known: Known): Doubtful[] {
  const before = listed.get(node);
  if (before?.known === known) return before.found;
  const characters = Array.from(text);
  const offsets = offsetsOf(characters);
  const found = known.doubts.flatMap(({ at, confidence, candidates }) => {
    const character = characters[at] ?? "";
    const from = offsets[at] ?? 0;
    const to = from + character.length;
    if (hasReading(node, from, to)) return [];
    return [{ from, to, character, text, at, confidence, candidates }];
  });
  listed.set(node, { known, found });
  return found;
}

export function offsetsOf(characters: readonly string[]): number[] {
  let offset = 0;
  return characters.map((character) => {
    const own = offset;
    offset += character.length;
    return own;
  });
}
