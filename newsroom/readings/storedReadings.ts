import type { Node } from "@tiptap/pm/model";
import type { OriginRun, ReadingSource, Readings } from "#db/schema/publications.ts";
import { engine } from "#pinyin/annotate.ts";
import { lineOf } from "#editor/lineOf.ts";
import { blocksOf, eachMark, type ReadBlock, sourceOf } from "./readDocument.ts";

/** Readings as a publication keeps them, each with who says so. */
export function storedReadings(blocks: readonly ReadBlock[], leadCaption: ReadBlock): Readings {
  return {
    engine,
    blocks: blocks.map(pinyinOf),
    leadCaption: pinyinOf(leadCaption),
    origins: {
      blocks: blocks.map(({ characters }) => originRuns(characters.map((one) => one?.source))),
      leadCaption: originRuns(leadCaption.characters.map((one) => one?.source)),
    },
  };
}

export const pinyinOf = ({ characters }: ReadBlock) => characters.map((one) => one?.pinyin ?? null);

/** One run for each stretch of characters of the same source; none where the engine speaks. */
export function originRuns(sources: readonly (ReadingSource | undefined)[]): OriginRun[] {
  const runs: OriginRun[] = [];
  for (const [at, source] of sources.entries()) {
    if (!source) continue;
    const last = runs.at(-1);
    if (last && last.at + last.length === at && isSame(last, source)) last.length++;
    else runs.push({ at, length: 1, ...source });
  }
  return runs;
}

/** The origins of a publication made before they were kept: what its own marks say. */
export function originsOf(doc: Node): NonNullable<Readings["origins"]> {
  const blocks = blocksOf(doc).map((block) => {
    const sources = sourcesOf([], Array.from(lineOf(block)).length);
    eachMark(block, (at, mark) => (sources[at] = sourceOf(mark)));
    return originRuns(sources);
  });
  return { blocks, leadCaption: [] };
}

/** The way back: the source of each of `length` characters. */
export function sourcesOf(
  runs: readonly OriginRun[],
  length: number,
): (ReadingSource | undefined)[] {
  const sources: (ReadingSource | undefined)[] = Array.from({ length }, () => undefined);
  for (const { at, length: own, ...source } of runs) {
    for (let place = at; place < at + own; place++) sources[place] = source;
  }
  return sources;
}

function isSame(run: OriginRun, source: ReadingSource): boolean {
  const { at: _, length: __, ...own } = run;
  return JSON.stringify(own) === JSON.stringify(source);
}
