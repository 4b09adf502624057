import type { Node } from "@tiptap/pm/model";
import { isHan } from "#pinyin/han.ts";

/** What people said of each character of a text block: one entry for each code point of its `lineOf`. */
export function chosenReadings(block: Node): (string | null)[] {
  const chosen: (string | null)[] = [];
  block.forEach((child) => {
    const mark = child.marks.find(({ type }) => type.name === "reading");
    const pinyin: unknown = mark?.attrs["pinyin"];
    for (const character of child.isText ? (child.text ?? "") : "\n") {
      chosen.push(typeof pinyin === "string" && isHan(character) ? pinyin : null);
    }
  });
  return chosen;
}
