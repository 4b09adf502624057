import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import type { Database, Transaction } from "#db/client.ts";
import { dictionaryEntries } from "#db/schema/dictionary.ts";
import { events } from "#db/schema/events.ts";
import type { Meant } from "./inputs.ts";

/**
 * The ids of the entries that an offer over live articles speaks of: one, or those that an import wrote and
 * nobody since. Nothing where the whole dictionary is meant.
 */
export async function entriesMeant(
  db: Database | Transaction,
  { entryId, importId }: z.output<typeof Meant>,
): Promise<ReadonlySet<string> | undefined> {
  if (entryId !== undefined) return new Set([entryId]);
  if (importId === undefined) return undefined;
  // All that one transaction writes has its time.
  const rows = await db
    .select({ id: dictionaryEntries.id })
    .from(dictionaryEntries)
    .innerJoin(events, eq(events.at, dictionaryEntries.updatedAt))
    .where(and(eq(events.subjectId, importId), eq(events.ability, "dictionary.import")));
  return new Set(rows.map(({ id }) => id));
}
