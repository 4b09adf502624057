import { eq } from "drizzle-orm";
import type { z } from "zod";
import { database } from "#db/client.ts";
import { settings } from "#db/schema/settings.ts";
import { type ActorId, change } from "#newsroom/change.ts";
import { SETTINGS_ID } from "./findSettings.ts";
import type { ChangeSettings } from "./inputs.ts";

/** A decision of the newsroom about its own ways; it holds from the next act on. */
export async function changeSettings(actorId: ActorId, input: z.output<typeof ChangeSettings>) {
  const { stamp, ...decided } = input;
  // The row that the first decision will be upon; by itself it decides nothing.
  await database().insert(settings).values({ id: SETTINGS_ID }).onConflictDoNothing();
  return change({
    actorId,
    ability: "settings.change",
    subjectId: SETTINGS_ID,
    stamp,
    write: async ({ tx, subject }) => {
      await tx.update(settings).set(decided).where(eq(settings.id, subject.id));
      const from = { requiresCheckedReadings: subject.requiresCheckedReadings };
      return { value: { stamp: subject.stamp + 1 }, detail: { from, to: decided } };
    },
  });
}
