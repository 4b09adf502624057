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
  const filed = labels
    .filter((text) => text !== "")
    .map((text) => lineOf(text, readings ? readOf(text) : [], true));
  return [...lines, ...filed];
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

const readOf = (text: string) => annotate(text).map((one) => one?.pinyin ?? null);
