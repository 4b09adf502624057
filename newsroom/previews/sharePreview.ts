import { sql } from "drizzle-orm";
import type { z } from "zod";
import { previews } from "#db/schema/previews.ts";
import { headlineOf } from "#editor/headlineOf.ts";
import { checkDocument } from "#editor/checkDocument.ts";
import { type ActorId, change } from "#newsroom/change.ts";
import { ZhubiError } from "#newsroom/error.ts";
import type { SharePreview } from "./inputs.ts";

/** Makes a link that shows the article as it stands to whoever has it, until it expires or is revoked. */
export async function sharePreview(actorId: ActorId, input: z.output<typeof SharePreview>) {
  return change({
    actorId,
    ability: "article.sharePreview",
    subjectId: input.articleId,
    write: async ({ tx, actor, subject }) => {
      if (headlineOf(checkDocument(subject.doc)) === "") {
        throw new ZhubiError("invalid", "headline_missing");
      }
      if (subject.sectionId === null) throw new ZhubiError("invalid", "section_missing");
      // To the second, as the link says it.
      const expiresAt = sql`date_trunc('second', now()) + make_interval(hours => ${input.hours})`;
      const [made] = await tx
        .insert(previews)
        .values({ articleId: subject.id, madeBy: actor.id, expiresAt: expiresAt as never })
        .returning({ id: previews.id });
      if (!made) throw new Error("insert returned no row");
      return {
        value: { previewId: made.id },
        detail: { previewId: made.id, hours: input.hours },
      };
    },
  });
}
