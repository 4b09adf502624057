import { eq, sql } from "drizzle-orm";
import type { z } from "zod";
import { articles } from "#db/schema/articles.ts";
import { type ActorId, change } from "#newsroom/change.ts";
import { ZhubiError } from "#newsroom/error.ts";
import { checkVersion } from "./checkVersion.ts";
import type { Submit } from "./inputs.ts";
import { saveRevision } from "./saveRevision.ts";

/** Hands a draft to the editors. */
export async function submit(actorId: ActorId, input: z.output<typeof Submit>) {
  return change({
    actorId,
    ability: "article.submit",
    subjectId: input.articleId,
    stamp: input.stamp,
    write: async ({ tx, actor, subject }) => {
      checkVersion(subject, input.version);
      if (subject.headline === "") throw new ZhubiError("invalid", "headline_missing");
      await tx
        .update(articles)
        .set({ state: "submitted", submittedAt: sql`now()` })
        .where(eq(articles.id, subject.id));
      await saveRevision(tx, subject, "submit", actor.id);
      return { value: { stamp: subject.stamp + 1 }, detail: { version: subject.version } };
    },
  });
}
