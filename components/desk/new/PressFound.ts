import type { z } from "zod";
import type { DocumentJSON } from "#editor/DocumentJSON.ts";
import type { Fields } from "#newsroom/articles/inputs.ts";

export type PressRun = { text: string; pinyin?: string };

/** What was found in a press text: the article that it makes, and what became of the rest of it. */
export type PressFound = {
  doc: DocumentJSON;
  fields: z.input<typeof Fields>;
  headline: PressRun[];
  standfirst: PressRun[];
  body: PressRun[][];
  characters: number;
  /** The text gave a day without an hour. */
  isClockMissing: boolean;
  readings: number;
  doubled: { line: number; character: string; written: string; times: number }[];
  /** Readings of fields that hold plain text. */
  setAside: { line: number; character: string; pinyin: string }[];
  unplaced: { line: number; text: string }[];
};
