import type { JSONContent } from "@tiptap/core";
import { lineKinds } from "#editor/lineKinds.ts";
import { annotate } from "#pinyin/annotate.ts";
import { fold } from "./fold.ts";
import type { SearchLine } from "./SearchLine.ts";
import { typedSyllable } from "./typedSyllable.ts";

type Readings = readonly (string | null)[];

/** What of a publication can be found by. */
export interface Findable {
  doc: JSONContent;
  /** One list for each line of the document; null where nobody asks by readings. */
  readings: readonly Readings[] | null;
  /** Tags, source, place and the names of the byline. */
  labels: readonly string[];
}

/** A publication's lines in the order of its document, then what it is filed by. */
export function linesOf({ doc, readings, labels }: Findable): SearchLine[] {
  const lines = textsOf(doc).map((text, at) =>
    lineOf(text, readings ? (readings[at] ?? []) : [], at < 2),
  );
  const filed = labels.filter((text) => text !== "");
  // All at once: a line by itself reads no otherwise, and each reading of a text has its price.
  const read = readings && filed.length > 0 ? readAll(filed) : [];
  return [...lines, ...filed.map((text, at) => lineOf(text, read[at] ?? [], true))];
}

function textsOf(node: JSONContent): string[] {
  const content = node.content ?? [];
  if (lineKinds.has(node.type ?? "")) return [content.map(({ text }) => text ?? "\n").join("")];
  return content.flatMap(textsOf);
}

function lineOf(text: string, readings: Readings, isHead: boolean): SearchLine {
  const folded = fold(text);
  const syllables = folded.map((_, at) => {
    const reading = readings[at];
    return reading ? typedSyllable(reading) : null;
  });
  return { text, folded, syllables, isHead };
}

function readAll(texts: readonly string[]): Readings[] {
  const all = annotate(texts.join("\n")).map((one) => one?.pinyin ?? null);
  let from = 0;
  return texts.map((text) => {
    const to = from + Array.from(text).length;
    const own = all.slice(from, to);
    from = to + 1;
    return own;
  });
}
