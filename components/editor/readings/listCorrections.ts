import type { Node } from "@tiptap/pm/model";
import { isHan } from "#pinyin/han.ts";
import { blocksIn } from "./blocksIn.ts";

/** A stretch of characters whose readings people or a press text gave. */
export interface Correction {
  from: number;
  to: number;
  term: string;
  /** One for each Han character. */
  readings: string[];
  origin: string;
  /** A person's id. */
  by: string | null;
  /** The block's text, and where in it the stretch begins, in UTF-16 units. */
  text: string;
  offset: number;
}

/** Neighbouring marks of the same person are one correction: 單田芳 has three readings and is one name. */
export function listCorrections(doc: Node): Correction[] {
  const found: Correction[] = [];
  for (const { node, start, text } of blocksIn(doc)) {
    node.forEach((child, offset) => {
      const mark = child.marks.find(({ type }) => type.name === "reading");
      if (!mark || !child.text) return;
      const { pinyin, origin, by } = mark.attrs;
      const readings = Array.from(child.text)
        .filter(isHan)
        .map(() => String(pinyin));
      const from = start + offset;
      const last = found.at(-1);
      if (last?.to === from && last.origin === origin && last.by === by) {
        last.to += child.text.length;
        last.term += child.text;
        last.readings.push(...readings);
        return;
      }
      found.push({
        from,
        to: from + child.text.length,
        term: child.text,
        readings,
        origin: String(origin),
        by: typeof by === "string" ? by : null,
        text,
        offset,
      });
    });
  }
  return found;
}
