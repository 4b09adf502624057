import { and, desc, eq, inArray, like } from "drizzle-orm";
import { database } from "#db/client.ts";
import { dictionaryEntries } from "#db/schema/dictionary.ts";
import { events } from "#db/schema/events.ts";
import { users } from "#db/schema/people.ts";
import type { Sayings } from "./sayingsOf.ts";

export type EntryEvent = {
  id: number;
  at: Date;
  actor: string;
  ability: string;
  from: Sayings | null;
  to: Sayings | null;
};

const MOST = 100;

/** What was said of an entry's term over time, also before it was removed and added again; the newest first. */
export async function listEntryHistory(entryId: string): Promise<EntryEvent[]> {
  const term = database()
    .select({ term: dictionaryEntries.term })
    .from(dictionaryEntries)
    .where(eq(dictionaryEntries.id, entryId));
  const ids = database()
    .select({ id: dictionaryEntries.id })
    .from(dictionaryEntries)
    .where(inArray(dictionaryEntries.term, term));
  const rows = await database()
    .select({
      id: events.id,
      at: events.at,
      actor: users.name,
      ability: events.ability,
      detail: events.detail,
    })
    .from(events)
    .innerJoin(users, eq(users.id, events.actorId))
    .where(and(inArray(events.subjectId, ids), like(events.ability, "dictionary.%")))
    .orderBy(desc(events.id))
    .limit(MOST);
  return rows.map(({ detail, ...row }) => ({
    ...row,
    from: (detail["from"] as Sayings | undefined) ?? null,
    to: (detail["to"] as Sayings | undefined) ?? null,
  }));
}
