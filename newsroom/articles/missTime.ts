import { eq, type SQL, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { articles } from "#db/schema/articles.ts";
import { events } from "#db/schema/events.ts";
import { schedules } from "#db/schema/schedules.ts";
import type { ZhubiError } from "#newsroom/error.ts";
import { refusalOf } from "./refusalOf.ts";

/**
 * Keeps at the desk what could not be published when it was due, with the reason. Nobody does this, so it comes by
 * no `change()`: the event names who had set the time, and the stamp moves, so that open pages look again.
 */
export async function missTime(
  articleId: string,
  which: SQL | undefined,
  error: ZhubiError,
): Promise<void> {
  await database().transaction(async (tx) => {
    // The article first, as every act does, so that no two wait for each other.
    await tx
      .select({ id: articles.id })
      .from(articles)
      .where(eq(articles.id, articleId))
      .for("update");
    const refusal = refusalOf(error);
    const [missed] = await tx
      .update(schedules)
      .set({ refusal, refusedAt: sql`now()` })
      .where(which)
      .returning({ dueAt: schedules.dueAt, scheduledBy: schedules.scheduledBy });
    if (!missed) return;
    await tx
      .update(articles)
      .set({ stamp: sql`${articles.stamp} + 1` })
      .where(eq(articles.id, articleId));
    await tx.insert(events).values({
      actorId: missed.scheduledBy,
      ability: "article.miss",
      subjectId: articleId,
      detail: { refusal, dueAt: missed.dueAt.toISOString() },
    });
  });
}
