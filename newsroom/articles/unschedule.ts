import { eq } from "drizzle-orm";
import type { z } from "zod";
import { schedules } from "#db/schema/schedules.ts";
import { type ActorId, change } from "#newsroom/change.ts";
import type { Unschedule } from "./inputs.ts";

/** Takes back the time that was set: the article waits for an editor again. */
export async function unschedule(actorId: ActorId, input: z.output<typeof Unschedule>) {
  return change({
    actorId,
    ability: "article.unschedule",
    subjectId: input.articleId,
    stamp: input.stamp,
    write: async ({ tx, subject }) => {
      const [before] = await tx
        .delete(schedules)
        .where(eq(schedules.articleId, subject.id))
        .returning({ dueAt: schedules.dueAt });
      return {
        value: { stamp: subject.stamp + 1 },
        detail: { dueAt: before?.dueAt.toISOString() ?? null },
      };
    },
  });
}
