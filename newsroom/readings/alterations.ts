import type { Node } from "@tiptap/pm/model";
import type { OriginRun, ReadingSource, Readings } from "#db/schema/publications.ts";
import { lineOf } from "#editor/lineOf.ts";
import type { HouseDictionary } from "#newsroom/dictionary/houseDictionary.ts";
import { findTerms } from "#pinyin/houseReadings.ts";
import { blocksOf, eachMark, type ReadBlock, readBlock, readLine } from "./readDocument.ts";

/** A character of a publication that would read otherwise now. */
export type Alteration = {
  /** Index of the text block; `leadCaption` is no block of the document. */
  block: number | "leadCaption";
  /** In code points. */
  at: number;
  text: string;
  stored: string | null;
  reads: string | null;
  confidence: number;
  source: ReadingSource | undefined;
};

type Published = { doc: Node; leadCaption: string; readings: Readings };

/**
 * What entries of the dictionary, or where none are named any of them, alter in a publication: where their terms
 * stand, or stood when the entry spoke for it. What people chose is never among it, and elsewhere the engine
 * has no say.
 */
export function alterationsBy(
  meant: ReadonlySet<string> | undefined,
  { doc, leadCaption, readings }: Published,
  house: HouseDictionary,
): Alteration[] {
  const found = blocksOf(doc).flatMap((block, index) => {
    const chosen = new Set<number>();
    eachMark(block, (at) => chosen.add(at));
    const runs = readings.origins?.blocks[index] ?? [];
    const places = placesOf(meant, lineOf(block), runs, house).filter((at) => !chosen.has(at));
    if (places.length === 0) return [];
    const stored = readings.blocks[index] ?? [];
    return differences(index, readBlock(block, house), stored, places);
  });
  const runs = readings.origins?.leadCaption ?? [];
  const places = placesOf(meant, leadCaption, runs, house);
  if (places.length === 0) return found;
  const caption = readLine(leadCaption, house);
  return [...found, ...differences("leadCaption", caption, readings.leadCaption, places)];
}

/** The characters of a line that read otherwise than is stored; `places` says which are looked at. */
export function differences(
  block: Alteration["block"],
  { text, characters }: ReadBlock,
  stored: readonly (string | null)[],
  places: readonly number[] = characters.map((_, at) => at),
): Alteration[] {
  return places.flatMap((at) => {
    const now = characters[at];
    const before = stored[at] ?? null;
    if ((now?.pinyin ?? null) === before) return [];
    const { pinyin: reads = null, confidence = 0, source } = now ?? {};
    return [{ block, at, text, stored: before, reads, confidence, source }];
  });
}

function placesOf(
  meant: ReadonlySet<string> | undefined,
  text: string,
  runs: readonly OriginRun[],
  { dictionary, entryIds }: HouseDictionary,
): number[] {
  const isMeant = (id = "") => meant === undefined || meant.has(id);
  const spans = [
    ...runs.filter((run) => run.by === "dictionary" && isMeant(run.entryId)),
    ...findTerms(Array.from(text), dictionary).filter(({ term }) => isMeant(entryIds.get(term))),
  ];
  const places = spans.flatMap(({ at, length }) => Array.from({ length }, (_, step) => at + step));
  return [...new Set(places)].sort((one, other) => one - other);
}
