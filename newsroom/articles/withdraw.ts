import { eq } from "drizzle-orm";
import type { z } from "zod";
import { articles } from "#db/schema/articles.ts";
import { live } from "#db/schema/publications.ts";
import { withdrawals } from "#db/schema/withdrawals.ts";
import { type ActorId, change } from "#newsroom/change.ts";
import { houseDictionary } from "#newsroom/dictionary/houseDictionary.ts";
import { ZhubiError } from "#newsroom/error.ts";
import { readLine } from "#newsroom/readings/readDocument.ts";
import { pinyinOf } from "#newsroom/readings/storedReadings.ts";
import type { Withdraw } from "./inputs.ts";

/** Takes a live article from the readers; its address says that it is gone, and why. */
export async function withdraw(actorId: ActorId, input: z.output<typeof Withdraw>) {
  const { reason } = input;
  return change({
    actorId,
    ability: "article.withdraw",
    subjectId: input.articleId,
    stamp: input.stamp,
    write: async ({ tx, actor, subject }) => {
      const { livePublicationId: publicationId } = subject;
      if (publicationId === null) throw new ZhubiError("not_allowed", "article.withdraw");
      const readings = pinyinOf(readLine(reason, await houseDictionary(tx)));
      await tx
        .insert(withdrawals)
        .values({ articleId: subject.id, publicationId, reason, readings, withdrawnBy: actor.id });
      await tx.delete(live).where(eq(live.articleId, subject.id));
      await tx
        .update(articles)
        .set({ state: "withdrawn", livePublicationId: null })
        .where(eq(articles.id, subject.id));
      return { value: { stamp: subject.stamp + 1 }, detail: { publicationId, note: reason } };
    },
  });
}
