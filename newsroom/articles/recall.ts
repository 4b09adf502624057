import { eq } from "drizzle-orm";
import type { z } from "zod";
import { articles } from "#db/schema/articles.ts";
import { type ActorId, change } from "#newsroom/change.ts";
import type { Recall } from "./inputs.ts";

/** A reporter takes a submission back to write on. */
export async function recall(actorId: ActorId, input: z.output<typeof Recall>) {
  return change({
    actorId,
    ability: "article.recall",
    subjectId: input.articleId,
    stamp: input.stamp,
    write: async ({ tx, subject }) => {
      await tx
        .update(articles)
        .set({ state: "draft", submittedAt: null })
        .where(eq(articles.id, subject.id));
      return { value: { stamp: subject.stamp + 1 } };
    },
  });
}
