import { desc, eq } from "drizzle-orm";
import type { z } from "zod";
import { database } from "#db/client.ts";
import { users } from "#db/schema/people.ts";
import { previews } from "#db/schema/previews.ts";
import { findArticleFacts } from "#newsroom/articles/findArticleFacts.ts";
import type { ActorId } from "#newsroom/change.ts";
import { ZhubiError } from "#newsroom/error.ts";
import { may } from "#newsroom/policy.ts";
import type { ListPreviews } from "./inputs.ts";
import { previewToken } from "./previewToken.ts";

export type PreviewRow = Awaited<ReturnType<typeof listPreviews>>[number];

const MOST = 50;

/** An article's preview links, the newest first, with how often and when each was last opened. */
export async function listPreviews(actorId: ActorId, input: z.output<typeof ListPreviews>) {
  const { actor, article } = await findArticleFacts(actorId, input.articleId);
  if (!may(actor, "article.sharePreview", article)) {
    throw new ZhubiError("not_allowed", "article.sharePreview");
  }
  const rows = await database()
    .select({
      id: previews.id,
      madeBy: users.name,
      createdAt: previews.createdAt,
      expiresAt: previews.expiresAt,
      revokedAt: previews.revokedAt,
      views: previews.views,
      lastSeenAt: previews.lastSeenAt,
    })
    .from(previews)
    .innerJoin(users, eq(users.id, previews.madeBy))
    .where(eq(previews.articleId, input.articleId))
    .orderBy(desc(previews.createdAt), desc(previews.id))
    .limit(MOST);
  return rows.map((row) => ({
    ...row,
    /** Where it is seen; null once it isn't. */
    address: row.revokedAt || row.expiresAt <= new Date() ? null : `/preview/${previewToken(row)}`,
  }));
}
