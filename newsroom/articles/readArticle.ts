import type { Node } from "@tiptap/pm/model";
import type { Readings } from "#db/schema/publications.ts";
import { annotate, engine } from "#pinyin/annotate.ts";

const HAN = /\p{Script=Han}/u;

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
  const readings = readLine(block.textBetween(0, block.content.size, undefined, "\n"));
  let at = 0;
  block.forEach((child) => {
    const characters = child.isText ? Array.from(child.text ?? "") : ["\n"];
    const chosen: unknown = child.marks.find((mark) => mark.type.name === "reading")?.attrs[
      "pinyin"
    ];
    for (const character of characters) {
      if (typeof chosen === "string" && HAN.test(character)) readings[at] = chosen;
      at++;
    }
  });
  return readings;
}

const readLine = (text: string) => annotate(text).map((syllable) => syllable?.pinyin ?? null);
