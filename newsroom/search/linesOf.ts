import type { JSONContent } from "@tiptap/core";
import { LRUCache } from "lru-cache";
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

/**
 * A publication's lines in the order of its document, then what it is filed by. Each is made when it is asked for:
 * who looks for a term seldom needs the last.
 */
export function* linesOf({ doc, readings, labels }: Findable): Generator<SearchLine> {
  for (const [at, text] of textsOf(doc).entries()) {
    yield lineOf(text, readings ? (readings[at] ?? []) : [], at < 2);
  }
  const filed = labels.filter((text) => text !== "");
  const read = readings ? readAll(filed) : [];
  for (const [at, text] of filed.entries()) yield lineOf(text, read[at] ?? [], true);
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

/** Tags, sources and names come again and again, and a line by itself reads as it does among others. */
const known = new LRUCache<string, Readings>({ max: 20_000 });

function readAll(texts: readonly string[]): Readings[] {
  const unread = texts.filter((text) => !known.has(text));
  // All at once, since each reading of a text has its price.
  const all =
    unread.length > 0 ? annotate(unread.join("\n")).map((one) => one?.pinyin ?? null) : [];
  let from = 0;
  for (const text of unread) {
    const to = from + Array.from(text).length;
    known.set(text, all.slice(from, to));
    from = to + 1;
  }
  return texts.map((text) => known.get(text) ?? []);
}
