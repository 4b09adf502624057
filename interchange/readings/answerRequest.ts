import { setImmediate as others } from "node:timers/promises";
import { chosenReadings } from "#editor/chosenReadings.ts";
import { lineOf } from "#editor/lineOf.ts";
import { annotate, engine, type Syllable } from "#pinyin/annotate.ts";
import { pieces } from "#pinyin/pieces.ts";
import type { ReadingEntry, ReadingsAnswer, SpeltReading } from "./ReadingsAnswer.ts";
import type { ReadingsRequest } from "./readRequest.ts";
import { spellings } from "./spellings.ts";

/** Reads piece by piece, and lets the server answer others between two of them. */
export async function answerRequest(request: ReadingsRequest): Promise<ReadingsAnswer> {
  const { source } = request;
  if ("text" in source) return { engine, readings: await readText(source.text, request) };
  const blocks = [];
  for (const { path, node } of source.blocks) {
    const text = lineOf(node);
    blocks.push({ path, text, readings: await readText(text, request, chosenReadings(node)) });
  }
  return { engine, blocks };
}

async function readText(
  text: string,
  { dictionary, form }: ReadingsRequest,
  chosen: readonly (string | null)[] = [],
): Promise<(ReadingEntry | null)[]> {
  const entries: (ReadingEntry | null)[] = [];
  for (const piece of pieces(text)) {
    if (piece === "") continue;
    await others();
    for (const syllable of annotate(piece, { dictionary })) {
      const said = chosen[entries.length];
      const settled = said ? settle(said, syllable) : syllable;
      entries.push(settled && entryOf(settled, form));
    }
  }
  return entries;
}

/** A person's choice stands above the dictionary and the engine. */
function settle(pinyin: string, syllable: Syllable | null): Syllable {
  const others = (syllable?.candidates ?? []).filter((one) => one.pinyin !== pinyin);
  return { pinyin, confidence: 1, candidates: [{ pinyin, confidence: 1 }, ...others] };
}

function entryOf({ candidates, ...own }: Syllable, form: ReadingsRequest["form"]): ReadingEntry {
  return { ...spelt(own, form), candidates: candidates.map((one) => spelt(one, form)) };
}

function spelt(
  { pinyin, confidence }: { pinyin: string; confidence: number },
  form: ReadingsRequest["form"],
): SpeltReading {
  const rounded = Math.round(confidence * 10_000) / 10_000;
  return { pinyin, confidence: rounded, ...(form && { [form]: spellings[form](pinyin) }) };
}
