import { and, desc, eq, isNull, or, type SQL, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { dictionaryEntries } from "#db/schema/dictionary.ts";
import { users } from "#db/schema/people.ts";
import { cursorOf, CursorTime, readCursor } from "#newsroom/cursor.ts";

export type EntryRow = Omit<Awaited<ReturnType<typeof select>>[number], "place">;
export type EntriesPage = {
  rows: EntryRow[];
  next: string | undefined;
  total: { count: number; isMore: boolean };
};

const PAGE = 50;
const MOST_COUNTED = 1000;
const MARKED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜḿńňǹ";
const PLAIN = "aaaaeeeeiiiioooouuuuüüüümnnn";

/**
 * One page of the house dictionary, what was written last first. `query` is a part of a term or of one of
 * its forms, or of a reading, with its tones or without.
 */
export async function listEntries(query: string, after?: string): Promise<EntriesPage> {
  const condition = and(isNull(dictionaryEntries.removedAt), matches(query.trim()));
  const [at, id] = readCursor(after, { value: CursorTime }) ?? [];
  const place =
    at === undefined
      ? undefined
      : sql`(${dictionaryEntries.updatedAt}, ${dictionaryEntries.id}) < (${at}::timestamptz, ${id}::uuid)`;
  const [found, total] = await Promise.all([select(and(condition, place)), count(condition)]);
  const page = found.slice(0, PAGE);
  const last = page.at(-1);
  return {
    rows: page.map(({ place: _, ...row }) => row),
    next: found.length > PAGE && last ? cursorOf(last.place, last.id) : undefined,
    total,
  };
}

function matches(query: string): SQL | undefined {
  if (query === "") return undefined;
  const { term, hant, hans, pinyin } = dictionaryEntries;
  const reading = query.toLowerCase().normalize("NFC").replaceAll("v", "ü");
  const toneless = sql`translate(${pinyin}, ${MARKED}, ${PLAIN})`;
  return or(
    ...[term, hant, hans].map((form) => sql`strpos(${form}, ${query}) > 0`),
    sql`strpos(${pinyin}, ${reading}) > 0`,
    sql`strpos(${toneless}, ${reading}) > 0`,
    sql`strpos(replace(${toneless}, ' ', ''), ${reading}) > 0`,
  );
}

function select(condition: SQL | undefined) {
  return database()
    .select({
      id: dictionaryEntries.id,
      term: dictionaryEntries.term,
      pinyin: dictionaryEntries.pinyin,
      hant: dictionaryEntries.hant,
      hans: dictionaryEntries.hans,
      note: dictionaryEntries.note,
      stamp: dictionaryEntries.stamp,
      writtenBy: users.name,
      updatedAt: dictionaryEntries.updatedAt,
      place: sql<string>`${dictionaryEntries.updatedAt}::text`,
    })
    .from(dictionaryEntries)
    .innerJoin(users, eq(users.id, dictionaryEntries.writtenBy))
    .where(condition)
    .orderBy(desc(dictionaryEntries.updatedAt), desc(dictionaryEntries.id))
    .limit(PAGE + 1);
}

async function count(condition: SQL | undefined): Promise<EntriesPage["total"]> {
  const some = database()
    .select({ id: dictionaryEntries.id })
    .from(dictionaryEntries)
    .where(condition)
    .limit(MOST_COUNTED + 1)
    .as("some");
  const [row] = await database()
    .select({ count: sql<number>`count(*)::int` })
    .from(some);
  const counted = row?.count ?? 0;
  return { count: Math.min(counted, MOST_COUNTED), isMore: counted > MOST_COUNTED };
}
