import { eq, sql } from "drizzle-orm";
import type { z } from "zod";
import { dictionaryEntries } from "#db/schema/dictionary.ts";
import { type ActorId, change } from "#newsroom/change.ts";
import { ZhubiError } from "#newsroom/error.ts";
import { canonicalReading } from "./canonicalReading.ts";
import type { ChangeEntry } from "./inputs.ts";
import { sayingsOf } from "./sayingsOf.ts";

/** Another reading, form or note for a term; the term itself stays, since articles are looked up by it. */
export async function changeEntry(actorId: ActorId, input: z.output<typeof ChangeEntry>) {
  return change({
    actorId,
    ability: "dictionary.change",
    subjectId: input.entryId,
    stamp: input.stamp,
    write: async ({ tx, actor, subject }) => {
      if (subject.removedAt !== null) throw new ZhubiError("not_found", "dictionary");
      const { entryId: _, stamp: __, ...said } = input;
      const to = sayingsOf({ ...said, pinyin: canonicalReading(subject.term, input.pinyin) });
      await tx
        .update(dictionaryEntries)
        .set({ ...to, writtenBy: actor.id, updatedAt: sql`now()` })
        .where(eq(dictionaryEntries.id, subject.id));
      return { value: { stamp: subject.stamp + 1 }, detail: { from: sayingsOf(subject), to } };
    },
  });
}
