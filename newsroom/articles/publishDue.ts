import { and, eq, isNull, sql } from "drizzle-orm";
import { schedules } from "#db/schema/schedules.ts";
import { change } from "#newsroom/change.ts";
import { ZhubiError } from "#newsroom/error.ts";
import type { Due } from "./listDue.ts";
import { missTime } from "./missTime.ts";
import { release } from "./release.ts";

/**
 * Publishes a scheduled article whose time has come, on behalf of who scheduled it and by the same rules as if they
 * did it now; what these refuse stays at the desk with the reason. Harmless where another process was first.
 */
export async function publishDue({ articleId, scheduledBy }: Due): Promise<void> {
  try {
    await change({
      actorId: scheduledBy,
      ability: "article.publish",
      subjectId: articleId,
      write: async ({ tx, actor, subject }) => {
        // Another process, or a person, may have been first while this one waited for the article.
        const [due] = await tx.select().from(schedules).where(isDue(articleId, scheduledBy));
        if (!due) throw new Overtaken();
        const { dueAt, version, doc, override } = due;
        const asScheduled = { ...subject, version, doc };
        const released = await release(
          { tx, actor, subject: asScheduled },
          { act: "publish", version, override: override ?? undefined },
        );
        return { ...released, detail: { ...released.detail, dueAt: dueAt.toISOString() } };
      },
    });
  } catch (error) {
    if (error instanceof Overtaken) return;
    if (!(error instanceof ZhubiError)) throw error;
    await missTime(articleId, isDue(articleId, scheduledBy), error);
  }
}

const isDue = (articleId: string, scheduledBy: string) =>
  and(
    eq(schedules.articleId, articleId),
    eq(schedules.scheduledBy, scheduledBy),
    isNull(schedules.refusal),
    sql`${schedules.dueAt} <= clock_timestamp()`,
  );

/** Rolls the transaction back: there is nothing to do any more. */
class Overtaken extends Error {
  override readonly name = "Overtaken";
}
