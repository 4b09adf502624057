import { eq, sql } from "drizzle-orm";
import type { z } from "zod";
import type { Transaction } from "#db/client.ts";
import { schedules } from "#db/schema/schedules.ts";
import { checkDocument } from "#editor/checkDocument.ts";
import { type ActorId, change } from "#newsroom/change.ts";
import { houseDictionary } from "#newsroom/dictionary/houseDictionary.ts";
import { ZhubiError } from "#newsroom/error.ts";
import { readDocument } from "#newsroom/readings/readDocument.ts";
import { checkEmbargo } from "./checkEmbargo.ts";
import { checkPublishable } from "./checkPublishable.ts";
import { checkReadings } from "./checkReadings.ts";
import { checkVersion } from "./checkVersion.ts";
import type { Schedule } from "./inputs.ts";

/**
 * Sets the time at which readers are to see a submitted article, in the words that were read; another time, or newer
 * words, take the place of what was set before. What would keep it from being published now keeps it from being set.
 */
export async function schedule(actorId: ActorId, input: z.output<typeof Schedule>) {
  return change({
    actorId,
    ability: "article.schedule",
    subjectId: input.articleId,
    stamp: input.stamp,
    write: async ({ tx, actor, subject }) => {
      checkVersion(subject, input.version);
      const dueAt = new Date(input.dueAt);
      await checkTime(tx, dueAt);
      const overridden = await checkEmbargo(tx, subject, { override: input.override, at: dueAt });
      const doc = checkDocument(subject.doc);
      checkPublishable(subject, doc);
      await checkReadings(tx, readDocument(doc, await houseDictionary(tx)));

      const [before] = await tx
        .delete(schedules)
        .where(eq(schedules.articleId, subject.id))
        .returning({ dueAt: schedules.dueAt });
      const { id: articleId, version } = subject;
      await tx.insert(schedules).values({
        ...{ articleId, dueAt, version, doc: subject.doc },
        scheduledBy: actor.id,
        override: overridden.override?.reason ?? null,
      });
      const detail = { dueAt: dueAt.toISOString(), version, ...overridden };
      return {
        value: { stamp: subject.stamp + 1 },
        detail: { ...detail, ...(before && { from: before.dueAt.toISOString() }) },
      };
    },
  });
}

/** By the database's clock, which also says when the time has come. A year mistyped is a time that never comes. */
async function checkTime(tx: Transaction, dueAt: Date): Promise<void> {
  const at = sql`${dueAt.toISOString()}::timestamptz`;
  const [row] = await tx.execute<{ isPast: boolean; isFar: boolean }>(sql`
    select ${at} <= clock_timestamp() as "isPast", ${at} > clock_timestamp() + interval '1 year' as "isFar"`);
  if (row?.isPast !== false) throw new ZhubiError("invalid", "due_past");
  if (row.isFar) throw new ZhubiError("invalid", "due_far");
}
