import { eq } from "drizzle-orm";
import type { z } from "zod";
import { articles } from "#db/schema/articles.ts";
import { live } from "#db/schema/publications.ts";
import { type ActorId, change } from "#newsroom/change.ts";
import type { Withdraw } from "./inputs.ts";

/** Takes a live article from the readers; its address answers that it is gone. */
export async function withdraw(actorId: ActorId, input: z.output<typeof Withdraw>) {
  return change({
    actorId,
    ability: "article.withdraw",
    subjectId: input.articleId,
    stamp: input.stamp,
    write: async ({ tx, subject }) => {
      await tx.delete(live).where(eq(live.articleId, subject.id));
      await tx
        .update(articles)
        .set({ state: "withdrawn", livePublicationId: null })
        .where(eq(articles.id, subject.id));
      return {
        value: { stamp: subject.stamp + 1 },
        detail: { publicationId: subject.livePublicationId },
      };
    },
  });
}
