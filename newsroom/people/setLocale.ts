import { eq } from "drizzle-orm";
import type { z } from "zod";
import { users } from "#db/schema/people.ts";
import { type ActorId, change } from "#newsroom/change.ts";
import type { SetLocale } from "./inputs.ts";

/** The interface language of whoever asks; null follows the browser. */
export async function setLocale(actorId: ActorId, { locale }: z.output<typeof SetLocale>) {
  return change({
    actorId,
    ability: "person.setLocale",
    subjectId: actorId,
    write: async ({ tx, subject }) => {
      await tx.update(users).set({ locale }).where(eq(users.id, subject.id));
      return { value: { locale }, detail: { locale } };
    },
  });
}
