import type { Mark, Node } from "@tiptap/pm/model";
import type { ReadingSource } from "#db/schema/publications.ts";
import { lineOf } from "#editor/lineOf.ts";
import type { HouseDictionary } from "#newsroom/dictionary/houseDictionary.ts";
import { annotate, type Candidate } from "#pinyin/annotate.ts";
import { isHan } from "#pinyin/han.ts";
import { findTerms } from "#pinyin/houseReadings.ts";

/** How one character reads, and who says so; no source means the engine of this program. */
export type ReadCharacter = {
  pinyin: string;
  /** 0 to 1; 1 is a person's word or the house's. */
  confidence: number;
  candidates: readonly Candidate[];
  source?: ReadingSource;
};

/** A line of text; `characters` has one entry a code point, null where there is nothing to read. */
export type ReadBlock = { text: string; characters: (ReadCharacter | null)[] };

/** The text blocks of a document in its order; what is not text in a line counts as one character. */
export function blocksOf(doc: Node): Node[] {
  const blocks: Node[] = [];
  doc.descendants((node) => {
    if (node.isTextblock) blocks.push(node);
    return !node.isTextblock;
  });
  return blocks;
}

/** Every block as it reads now: what people chose, above the house dictionary, above the engine. */
export function readDocument(doc: Node, house: HouseDictionary): ReadBlock[] {
  return blocksOf(doc).map((block) => readBlock(block, house));
}

export function readBlock(block: Node, house: HouseDictionary): ReadBlock {
  const read = readLine(lineOf(block), house);
  eachMark(block, (at, mark) => {
    const pinyin = String(mark.attrs["pinyin"]);
    const candidates = read.characters[at]?.candidates ?? [];
    read.characters[at] = { pinyin, confidence: 1, candidates, source: sourceOf(mark) };
  });
  return read;
}

export function readLine(text: string, house: HouseDictionary): ReadBlock {
  const characters: (ReadCharacter | null)[] = annotate(text, { dictionary: house.dictionary });
  const read = characters.map((one) => one && { ...one });
  for (const { at, length, term } of findTerms(Array.from(text), house.dictionary)) {
    const entryId = house.entryIds.get(term);
    if (entryId === undefined) continue;
    for (let place = at; place < at + length; place++) {
      const one = read[place];
      if (one) one.source = { by: "dictionary", entryId, term };
    }
  }
  return { text, characters: read };
}

/** Calls back for every Han character of the block that a person or a press text gave its reading. */
export function eachMark(block: Node, call: (at: number, mark: Mark) => void): void {
  let at = 0;
  block.forEach((child) => {
    const characters = child.isText ? Array.from(child.text ?? "") : ["\n"];
    const mark = child.marks.find(({ type }) => type.name === "reading");
    for (const character of characters) {
      if (mark && isHan(character)) call(at, mark);
      at++;
    }
  });
}

/** What a mark says of where its reading comes from. */
export function sourceOf({ attrs }: Mark): ReadingSource {
  const origin: unknown = attrs["origin"];
  const by = origin === "import" || origin === "editor" ? origin : "author";
  const userId: unknown = attrs["by"];
  return { by, ...(typeof userId === "string" && { userId }) };
}
