import type { z } from "zod";
import { type ActorId, change } from "#newsroom/change.ts";
import type { Describe } from "./inputs.ts";
import { saveFields } from "./saveFields.ts";

/** Changes what stands beside the text: section, byline, source, picture, notices. */
export async function describe(actorId: ActorId, input: z.output<typeof Describe>) {
  return change({
    actorId,
    ability: "article.describe",
    subjectId: input.articleId,
    stamp: input.stamp,
    write: async ({ tx, actor, subject }) => {
      await saveFields(tx, actor.id, subject.id, input.fields);
      return { value: { stamp: subject.stamp + 1 }, detail: { fields: input.fields } };
    },
  });
}
