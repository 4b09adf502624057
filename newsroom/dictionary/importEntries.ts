import { isNull, sql } from "drizzle-orm";
import { v7 } from "uuid";
import type { z } from "zod";
import type { Transaction } from "#db/client.ts";
import { dictionaryEntries } from "#db/schema/dictionary.ts";
import { events } from "#db/schema/events.ts";
import { type ActorId, make } from "#newsroom/change.ts";
import { ZhubiError } from "#newsroom/error.ts";
import { canonicalReading } from "./canonicalReading.ts";
import type { EntryInput, ImportEntries } from "./inputs.ts";
import { sayingsOf, type Sayings } from "./sayingsOf.ts";

type Row = typeof dictionaryEntries.$inferSelect;

/** PostgreSQL takes 65,535 values in one statement. */
const AT_ONCE = 4000;

/** Takes a whole table of terms or, where one of them is refused, none; terms that it leaves out stay. */
export async function importEntries(actorId: ActorId, input: z.output<typeof ImportEntries>) {
  return make({
    actorId,
    ability: "dictionary.import",
    write: async ({ tx, actor }) => {
      const wanted = input.entries.map(canonical);
      if (new Set(wanted.map(({ term }) => term)).size < wanted.length) {
        throw new ZhubiError("invalid", "term_twice");
      }
      const known = await lockKnown(tx);
      const added = wanted.filter(({ term }) => !known.has(term));
      const changed = wanted.flatMap((entry) => {
        const before = known.get(entry.term);
        return before && !isSame(before, entry) ? [{ ...entry, before }] : [];
      });
      const made = added.map((entry) => ({ ...entry, id: v7(), writtenBy: actor.id }));
      for (const some of inPortions(made)) await tx.insert(dictionaryEntries).values(some);
      for (const some of inPortions(changed)) await rewrite(tx, some, actor.id);
      await record(tx, actor.id, [
        ...made.map(({ id, ...to }) => ({ id, detail: { to: sayingsOf(to) } })),
        ...changed.map(({ before, ...to }) => ({
          id: before.id,
          detail: { from: sayingsOf(before), to: sayingsOf(to) },
        })),
      ]);
      const count = { added: made.length, changed: changed.length };
      const importId = v7();
      const value = { ...count, importId };
      return { value, subjectId: importId, detail: { fileName: input.fileName, ...count } };
    },
  });
}

const canonical = (entry: EntryInput): EntryInput => ({
  ...entry,
  pinyin: canonicalReading(entry.term, entry.pinyin),
});

async function lockKnown(tx: Transaction): Promise<Map<string, Row>> {
  const rows = await tx
    .select()
    .from(dictionaryEntries)
    .where(isNull(dictionaryEntries.removedAt))
    .orderBy(dictionaryEntries.id)
    .for("update");
  return new Map(rows.map((row) => [row.term, row]));
}

export const isSame = (one: Sayings, other: Sayings) =>
  one.pinyin === other.pinyin &&
  one.hant === other.hant &&
  one.hans === other.hans &&
  one.note === other.note;

/** One statement for all: the row that would be inserted tells what the known one becomes. */
async function rewrite(tx: Transaction, some: (EntryInput & { before: Row })[], writtenBy: string) {
  await tx
    .insert(dictionaryEntries)
    .values(some.map(({ before, ...to }) => ({ ...before, ...to, writtenBy })))
    .onConflictDoUpdate({
      target: dictionaryEntries.id,
      set: {
        pinyin: sql`excluded.pinyin`,
        hant: sql`excluded.hant`,
        hans: sql`excluded.hans`,
        note: sql`excluded.note`,
        writtenBy: sql`excluded.written_by`,
        updatedAt: sql`now()`,
        stamp: sql`${dictionaryEntries.stamp} + 1`,
      },
    });
}

/** Each entry's own history tells of the import too. */
async function record(
  tx: Transaction,
  actorId: string,
  done: { id: string; detail: Record<string, unknown> }[],
) {
  for (const some of inPortions(done)) {
    await tx.insert(events).values(
      some.map(({ id, detail }) => ({
        actorId,
        ability: "dictionary.import",
        subjectId: id,
        detail,
      })),
    );
  }
}

function* inPortions<T>(all: readonly T[]): Generator<T[]> {
  for (let at = 0; at < all.length; at += AT_ONCE) yield all.slice(at, at + AT_ONCE);
}
