import { isNull } from "drizzle-orm";
import { database } from "#db/client.ts";
import { dictionaryEntries } from "#db/schema/dictionary.ts";
import { isSame } from "./importEntries.ts";
import type { EntryInput } from "./inputs.ts";

/** What an import of these entries, their readings canonical, would do. */
export async function compareEntries(entries: readonly EntryInput[]) {
  const rows = await database()
    .select({
      term: dictionaryEntries.term,
      pinyin: dictionaryEntries.pinyin,
      hant: dictionaryEntries.hant,
      hans: dictionaryEntries.hans,
      note: dictionaryEntries.note,
    })
    .from(dictionaryEntries)
    .where(isNull(dictionaryEntries.removedAt));
  const known = new Map(rows.map((row) => [row.term, row]));
  const count = { added: 0, changed: 0, same: 0 };
  for (const entry of entries) {
    const before = known.get(entry.term);
    count[!before ? "added" : isSame(before, entry) ? "same" : "changed"]++;
  }
  return count;
}
