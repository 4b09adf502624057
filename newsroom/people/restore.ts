import { eq } from "drizzle-orm";
import type { z } from "zod";
import { users } from "#db/schema/people.ts";
import { type ActorId, change } from "#newsroom/change.ts";
import type { Restore } from "./inputs.ts";

/** Gives a suspended person their access back. */
export async function restore(actorId: ActorId, input: z.output<typeof Restore>) {
  return change({
    actorId,
    ability: "person.restore",
    subjectId: input.userId,
    stamp: input.stamp,
    write: async ({ tx, subject }) => {
      await tx.update(users).set({ status: "active" }).where(eq(users.id, subject.id));
      return { value: { stamp: subject.stamp + 1 } };
    },
  });
}
