import { eq } from "drizzle-orm";
import type { z } from "zod";
import { users } from "#db/schema/people.ts";
import { type ActorId, change } from "#newsroom/change.ts";
import type { Suspend } from "./inputs.ts";
import { keepAnAdmin } from "./keepAnAdmin.ts";

/** Ends somebody's access at once; what they wrote stays. */
export async function suspend(actorId: ActorId, input: z.output<typeof Suspend>) {
  return change({
    actorId,
    ability: "person.suspend",
    subjectId: input.userId,
    stamp: input.stamp,
    write: async ({ tx, subject }) => {
      await tx.update(users).set({ status: "suspended" }).where(eq(users.id, subject.id));
      await keepAnAdmin(tx);
      return { value: { stamp: subject.stamp + 1 } };
    },
  });
}
