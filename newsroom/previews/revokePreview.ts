import { and, eq, isNull, sql } from "drizzle-orm";
import type { z } from "zod";
import { previews } from "#db/schema/previews.ts";
import { type ActorId, change } from "#newsroom/change.ts";
import { ZhubiError } from "#newsroom/error.ts";
import type { RevokePreview } from "./inputs.ts";

/** Ends a preview at once, wherever its link has gone. */
export async function revokePreview(actorId: ActorId, input: z.output<typeof RevokePreview>) {
  return change({
    actorId,
    ability: "article.revokePreview",
    subjectId: input.articleId,
    write: async ({ tx, subject }) => {
      const [revoked] = await tx
        .update(previews)
        .set({ revokedAt: sql`now()` })
        .where(
          and(
            eq(previews.id, input.previewId),
            eq(previews.articleId, subject.id),
            isNull(previews.revokedAt),
          ),
        )
        .returning({ id: previews.id });
      if (!revoked) throw new ZhubiError("not_found", "preview");
      return { value: { previewId: revoked.id }, detail: { previewId: revoked.id } };
    },
  });
}
