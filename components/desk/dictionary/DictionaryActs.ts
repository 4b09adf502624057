import type { z } from "zod";
import type { Reread } from "#newsroom/articles/inputs.ts";
import type * as inputs from "#newsroom/dictionary/inputs.ts";
import type { Affected } from "#newsroom/dictionary/listAffected.ts";
import type { EntryEvent } from "#newsroom/dictionary/listEntryHistory.ts";
import type { Act } from "../Answer.ts";
import type { TableFound } from "./TableFound.ts";

/** Everything that the dictionary's page asks of the newsroom, handed in as server actions. */
export type DictionaryActs = {
  addEntry: Act<z.input<typeof inputs.AddEntry>, { entryId: string }>;
  changeEntry: Act<z.input<typeof inputs.ChangeEntry>, { stamp: number }>;
  removeEntry: Act<z.input<typeof inputs.RemoveEntry>, { stamp: number }>;
  listHistory: Act<{ entryId: string }, EntryEvent[]>;
  listAffected: Act<z.input<typeof inputs.Meant>, Affected>;
  reread: Act<z.input<typeof Reread>, { stamp: number; count: number }>;
  checkTable: Act<{ file: File }, TableFound>;
  importTable: Act<{ file: File }, { added: number; changed: number; importId: string }>;
};
