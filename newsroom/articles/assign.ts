import { eq } from "drizzle-orm";
import type { z } from "zod";
import { articleAssignees } from "#db/schema/articles.ts";
import { type ActorId, change } from "#newsroom/change.ts";
import type { Assign } from "./inputs.ts";

/** Says who works on the article beside its own reporter. */
export async function assign(actorId: ActorId, input: z.output<typeof Assign>) {
  return change({
    actorId,
    ability: "article.assign",
    subjectId: input.articleId,
    stamp: input.stamp,
    write: async ({ tx, subject }) => {
      const userIds = [...new Set(input.userIds)];
      await tx.delete(articleAssignees).where(eq(articleAssignees.articleId, subject.id));
      if (userIds.length > 0) {
        await tx
          .insert(articleAssignees)
          .values(userIds.map((userId) => ({ articleId: subject.id, userId })));
      }
      return { value: { stamp: subject.stamp + 1 }, detail: { userIds } };
    },
  });
}
