import { and, desc, eq, sql } from "drizzle-orm";
import type { z } from "zod";
import type { Transaction } from "#db/client.ts";
import { notices, noticeVersions } from "#db/schema/notices.ts";
import type { AttachedNotice } from "#newsroom/articles/inputs.ts";
import { ZhubiError } from "#newsroom/error.ts";
import { insertNotice } from "./insertNotice.ts";

/** The notice's id; words that the house does not have yet become a notice of its own. */
export async function attachNotice(
  tx: Transaction,
  actorId: string,
  notice: z.output<typeof AttachedNotice>,
): Promise<string> {
  if ("noticeId" in notice) {
    const [found] = await tx.select().from(notices).where(eq(notices.id, notice.noticeId));
    if (!found) throw new ZhubiError("not_found", "notice");
    return found.id;
  }
  // Two articles that arrive together with the same words share one notice.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${"notice:" + notice.text}))`);
  const [same] = await tx
    .select({ id: notices.id })
    .from(noticeVersions)
    .innerJoin(notices, eq(notices.id, noticeVersions.noticeId))
    .where(and(eq(notices.kind, notice.kind), eq(noticeVersions.text, notice.text)))
    .orderBy(desc(noticeVersions.createdAt))
    .limit(1);
  return same?.id ?? (await insertNotice(tx, actorId, notice));
}
