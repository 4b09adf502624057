import type { z } from "zod";
import { dictionaryEntries } from "#db/schema/dictionary.ts";
import { type ActorId, make } from "#newsroom/change.ts";
import { ZhubiError } from "#newsroom/error.ts";
import { canonicalReading } from "./canonicalReading.ts";
import type { AddEntry } from "./inputs.ts";

/** A term that the house reads in its own way from now on; what is published stays as it is. */
export async function addEntry(actorId: ActorId, input: z.output<typeof AddEntry>) {
  return make({
    actorId,
    ability: "dictionary.add",
    write: async ({ tx, actor }) => {
      const entry = { ...input, pinyin: canonicalReading(input.term, input.pinyin) };
      const [made] = await tx
        .insert(dictionaryEntries)
        .values({ ...entry, writtenBy: actor.id })
        .onConflictDoNothing()
        .returning({ id: dictionaryEntries.id });
      if (!made) throw new ZhubiError("invalid", "term_taken");
      return { value: { entryId: made.id }, subjectId: made.id, detail: { to: entry } };
    },
  });
}
