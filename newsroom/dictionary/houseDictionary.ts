import { isNull } from "drizzle-orm";
import type { Database, Transaction } from "#db/client.ts";
import { dictionaryEdition, dictionaryEntries } from "#db/schema/dictionary.ts";
import { CompiledDictionary } from "#pinyin/CompiledDictionary.ts";
import { spellingsOf } from "./spellingsOf.ts";

export type HouseDictionary = {
  dictionary: CompiledDictionary;
  /** Which entry says so, by each spelling that is looked up. */
  entryIds: ReadonlyMap<string, string>;
};

type Kept = HouseDictionary & { edition: string | undefined };

const held = globalThis as { zhubiDictionary?: Kept };

/**
 * The house dictionary as it now stands, made ready once in a process and kept for as long as the database
 * names the same edition. Inside a transaction, hand that in.
 */
export async function houseDictionary(db: Database | Transaction): Promise<HouseDictionary> {
  const [row] = await db.select({ edition: dictionaryEdition.edition }).from(dictionaryEdition);
  const kept = held.zhubiDictionary;
  if (kept && kept.edition === row?.edition) return kept;
  // Entries that are newer than the edition do no harm: the next look sees another one and fetches again.
  const made = { edition: row?.edition, ...(await compile(db)) };
  held.zhubiDictionary = made;
  return made;
}

async function compile(db: Database | Transaction): Promise<HouseDictionary> {
  const entries = await db
    .select({
      id: dictionaryEntries.id,
      term: dictionaryEntries.term,
      pinyin: dictionaryEntries.pinyin,
      hant: dictionaryEntries.hant,
      hans: dictionaryEntries.hans,
    })
    .from(dictionaryEntries)
    .where(isNull(dictionaryEntries.removedAt));
  const pinyin = new Map<string, string>();
  const entryIds = new Map<string, string>();
  const say = (spelling: string, entry: (typeof entries)[number]) => {
    if (pinyin.has(spelling)) return;
    pinyin.set(spelling, entry.pinyin);
    entryIds.set(spelling, entry.id);
  };
  // A term as somebody wrote it goes before what is derived of another.
  for (const entry of entries) say(entry.term, entry);
  for (const [at, spellings] of spellingsOf(entries).entries()) {
    const entry = entries[at];
    if (entry) for (const spelling of spellings) say(spelling, entry);
  }
  return { dictionary: new CompiledDictionary(pinyin), entryIds };
}
