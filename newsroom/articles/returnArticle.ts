import { eq } from "drizzle-orm";
import type { z } from "zod";
import { articles } from "#db/schema/articles.ts";
import { comments } from "#db/schema/comments.ts";
import { type ActorId, change } from "#newsroom/change.ts";
import { checkVersion } from "./checkVersion.ts";
import type { Return } from "./inputs.ts";

/** Gives a submission back to its reporter, with what is wanted of it. */
export async function returnArticle(actorId: ActorId, input: z.output<typeof Return>) {
  return change({
    actorId,
    ability: "article.return",
    subjectId: input.articleId,
    stamp: input.stamp,
    write: async ({ tx, actor, subject }) => {
      checkVersion(subject, input.version);
      await tx.update(articles).set({ state: "returned" }).where(eq(articles.id, subject.id));
      await tx.insert(comments).values({
        articleId: subject.id,
        authorId: actor.id,
        text: input.comment,
        version: subject.version,
      });
      return { value: { stamp: subject.stamp + 1 }, detail: { version: subject.version } };
    },
  });
}
