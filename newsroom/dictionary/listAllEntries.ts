import { asc, eq, isNull } from "drizzle-orm";
import { database } from "#db/client.ts";
import { dictionaryEntries } from "#db/schema/dictionary.ts";
import { users } from "#db/schema/people.ts";

/** The whole dictionary, for a table that is taken away; by term. */
export async function listAllEntries() {
  return database()
    .select({
      term: dictionaryEntries.term,
      pinyin: dictionaryEntries.pinyin,
      hant: dictionaryEntries.hant,
      hans: dictionaryEntries.hans,
      note: dictionaryEntries.note,
      writtenBy: users.name,
    })
    .from(dictionaryEntries)
    .innerJoin(users, eq(users.id, dictionaryEntries.writtenBy))
    .where(isNull(dictionaryEntries.removedAt))
    .orderBy(asc(dictionaryEntries.term), asc(dictionaryEntries.id));
}
