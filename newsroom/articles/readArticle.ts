import type { Node } from "@tiptap/pm/model";
import type { Readings } from "#db/schema/publications.ts";
import { chosenReadings } from "#editor/chosenReadings.ts";
import { lineOf } from "#editor/lineOf.ts";
import { annotate, engine } from "#pinyin/annotate.ts";

/**
 * The reading of every character of a document, people's choices above the engine's. One list a text
 * block in document order, one entry a code point; what is not text in a line counts as one.
 */
export function readArticle(doc: Node, leadCaption: string): Readings {
  const blocks: (string | null)[][] = [];
  doc.descendants((node) => {
    if (!node.isTextblock) return true;
    blocks.push(readBlock(node));
    return false;
  });
  return { engine, blocks, leadCaption: readLine(leadCaption) };
}

function readBlock(block: Node): (string | null)[] {
  const chosen = chosenReadings(block);
  return readLine(lineOf(block)).map((reading, at) => chosen[at] ?? reading);
}

const readLine = (text: string) => annotate(text).map((syllable) => syllable?.pinyin ?? null);
