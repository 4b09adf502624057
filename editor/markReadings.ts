import type { Transform } from "@tiptap/pm/transform";
import { isHan } from "#pinyin/han.ts";
import type { ReadingOrigin } from "./extensions/reading.ts";

/** In whose name a reading is set. */
export type ReadingAuthor = { origin: ReadingOrigin; by: string | null };

/** Puts the readings, in order, upon the Han characters between two positions. */
export function markReadings<T extends Transform>(
  transaction: T,
  { from, to }: { from: number; to: number },
  readings: readonly string[],
  { origin, by }: ReadingAuthor,
): T {
  const type = transaction.doc.type.schema.marks.reading;
  let next = 0;
  transaction.doc.nodesBetween(from, to, (node, start) => {
    if (!type || !node.isText || !node.text) return;
    let at = start;
    for (const character of node.text) {
      const isInside = at >= from && at + character.length <= to;
      if (isInside && isHan(character)) {
        const pinyin = readings[next];
        next += 1;
        if (pinyin)
          transaction.addMark(at, at + character.length, type.create({ pinyin, origin, by }));
      }
      at += character.length;
    }
  });
  return transaction;
}
