import { eq } from "drizzle-orm";
import type { z } from "zod";
import { users } from "#db/schema/people.ts";
import { type ActorId, change } from "#newsroom/change.ts";
import type { ChangeRole } from "./inputs.ts";
import { keepAnAdmin } from "./keepAnAdmin.ts";

export async function changeRole(actorId: ActorId, input: z.output<typeof ChangeRole>) {
  return change({
    actorId,
    ability: "person.changeRole",
    subjectId: input.userId,
    stamp: input.stamp,
    write: async ({ tx, subject }) => {
      await tx.update(users).set({ role: input.role }).where(eq(users.id, subject.id));
      await keepAnAdmin(tx);
      return {
        value: { stamp: subject.stamp + 1 },
        detail: { from: subject.role, to: input.role },
      };
    },
  });
}
