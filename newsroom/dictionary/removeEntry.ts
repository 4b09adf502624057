import { eq, sql } from "drizzle-orm";
import type { z } from "zod";
import { dictionaryEntries } from "#db/schema/dictionary.ts";
import { type ActorId, change } from "#newsroom/change.ts";
import { ZhubiError } from "#newsroom/error.ts";
import type { RemoveEntry } from "./inputs.ts";
import { sayingsOf } from "./sayingsOf.ts";

/** The house has no word of its own on the term any more; its past stays. */
export async function removeEntry(actorId: ActorId, input: z.output<typeof RemoveEntry>) {
  return change({
    actorId,
    ability: "dictionary.remove",
    subjectId: input.entryId,
    stamp: input.stamp,
    write: async ({ tx, actor, subject }) => {
      if (subject.removedAt !== null) throw new ZhubiError("not_found", "dictionary");
      await tx
        .update(dictionaryEntries)
        .set({ removedAt: sql`now()`, updatedAt: sql`now()`, writtenBy: actor.id })
        .where(eq(dictionaryEntries.id, subject.id));
      return { value: { stamp: subject.stamp + 1 }, detail: { from: sayingsOf(subject) } };
    },
  });
}
