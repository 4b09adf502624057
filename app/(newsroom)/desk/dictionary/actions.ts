"use server";

import { printed } from "#app/_server/printed.ts";
import { action } from "#app/_server/action.ts";
import { Reread } from "#newsroom/articles/inputs.ts";
import { reread as rereadVerb } from "#newsroom/articles/reread.ts";
import { addEntry as addVerb } from "#newsroom/dictionary/addEntry.ts";
import { changeEntry as changeVerb } from "#newsroom/dictionary/changeEntry.ts";
import * as inputs from "#newsroom/dictionary/inputs.ts";
import { listAffected as listAffectedQuery } from "#newsroom/dictionary/listAffected.ts";
import { listEntryHistory } from "#newsroom/dictionary/listEntryHistory.ts";
import { removeEntry as removeVerb } from "#newsroom/dictionary/removeEntry.ts";
import { OneEntry, Table } from "./inputs.ts";
import { checkTable as check, importTable as importWhole } from "./readTable.ts";

export const addEntry = action(inputs.AddEntry, addVerb);
export const changeEntry = action(inputs.ChangeEntry, changeVerb);
export const removeEntry = action(inputs.RemoveEntry, removeVerb);
export const reread = action(Reread, printed(rereadVerb));
export const checkTable = action(Table, check);
export const importTable = action(Table, importWhole);
export const listAffected = action(inputs.Meant, listAffectedQuery);
/** The dictionary is the whole house's, so whoever has signed in may read it. */
export const listHistory = action(OneEntry, (_actorId, { entryId }) => listEntryHistory(entryId));
