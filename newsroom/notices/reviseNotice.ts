import { eq, sql } from "drizzle-orm";
import type { z } from "zod";
import { noticeVersions } from "#db/schema/notices.ts";
import { type ActorId, change } from "#newsroom/change.ts";
import type { ReviseNotice } from "./inputs.ts";

/** New words for a notice; what was printed keeps the old ones. */
export async function reviseNotice(actorId: ActorId, input: z.output<typeof ReviseNotice>) {
  return change({
    actorId,
    ability: "notice.revise",
    subjectId: input.noticeId,
    stamp: input.stamp,
    write: async ({ tx, actor, subject }) => {
      const [last] = await tx
        .select({ number: sql<number>`max(${noticeVersions.number})` })
        .from(noticeVersions)
        .where(eq(noticeVersions.noticeId, subject.id));
      const number = (last?.number ?? 0) + 1;
      await tx
        .insert(noticeVersions)
        .values({ noticeId: subject.id, number, text: input.text, writtenBy: actor.id });
      return { value: { stamp: subject.stamp + 1 }, detail: { number } };
    },
  });
}
