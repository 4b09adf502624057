import { and, asc, isNotNull, isNull, or } from "drizzle-orm";
import { dictionaryEntries } from "#db/schema/dictionary.ts";
import { recall } from "./recall.ts";
import { reading } from "./reading.ts";

/** A term that keeps its form when a text is converted from one script to the other; null: as converted. */
export type FixedForm = { term: string; hant: string | null; hans: string | null };

/** The house's own forms, for whoever shows readers a text in another script. */
export function listFixedForms(): Promise<FixedForm[]> {
  return recall("forms", findForms);
}

async function findForms(): Promise<FixedForm[]> {
  const { term, hant, hans, removedAt } = dictionaryEntries;
  return reading("forms")
    .select({ term, hant, hans })
    .from(dictionaryEntries)
    .where(and(isNull(removedAt), or(isNotNull(hant), isNotNull(hans))))
    .orderBy(asc(term));
}
