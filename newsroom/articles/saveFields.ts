import { eq } from "drizzle-orm";
import type { z } from "zod";
import type { Transaction } from "#db/client.ts";
import { articleContributors, articleNotices, articles } from "#db/schema/articles.ts";
import { schedules } from "#db/schema/schedules.ts";
import { attachNotice } from "#newsroom/notices/attachNotice.ts";
import { findOrCreateContributor } from "#newsroom/people/findOrCreateContributor.ts";
import type { Fields } from "./inputs.ts";

/** Writes the fields that are given and leaves the others, inside an act's transaction. */
export async function saveFields(
  tx: Transaction,
  actorId: string,
  articleId: string,
  fields: z.output<typeof Fields>,
): Promise<void> {
  const { lead, contributors, notices, datedAt, embargo, ...columns } = fields;
  const values = {
    ...columns,
    ...(datedAt !== undefined && { datedAt: datedAt === null ? null : new Date(datedAt) }),
    ...(embargo !== undefined && {
      embargoUntil: embargo && new Date(embargo.until),
      embargoNote: embargo?.note ?? "",
    }),
    ...(lead && {
      leadMediaId: lead.mediaId,
      leadCaption: lead.caption,
      leadCredit: lead.credit,
      leadAlt: lead.alt,
    }),
  };
  if (Object.keys(values).length > 0) {
    await tx.update(articles).set(values).where(eq(articles.id, articleId));
  }
  // A reason to break an embargo was given for the one that stood then.
  if (embargo !== undefined) {
    await tx.update(schedules).set({ override: null }).where(eq(schedules.articleId, articleId));
  }
  if (contributors) {
    await tx.delete(articleContributors).where(eq(articleContributors.articleId, articleId));
    for (const [position, { role, name }] of contributors.entries()) {
      const contributorId = await findOrCreateContributor(tx, name);
      await tx.insert(articleContributors).values({ articleId, role, position, contributorId });
    }
  }
  if (notices) {
    await tx.delete(articleNotices).where(eq(articleNotices.articleId, articleId));
    for (const [position, notice] of notices.entries()) {
      const noticeId = await attachNotice(tx, actorId, notice);
      await tx.insert(articleNotices).values({ articleId, position, noticeId });
    }
  }
}
