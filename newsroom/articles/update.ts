import type { z } from "zod";
import { type ActorId, change } from "#newsroom/change.ts";
import { checkStaged } from "./checkStaged.ts";
import type { Update } from "./inputs.ts";
import { release } from "./release.ts";

/** News in a story that goes on: the page says when it was updated, and the lists begin with it again. */
export async function update(actorId: ActorId, input: z.output<typeof Update>) {
  return change({
    actorId,
    ability: "article.update",
    subjectId: input.articleId,
    stamp: input.stamp,
    write: async (acting) => {
      await checkStaged(acting.tx, input.articleId);
      return release(acting, { act: "update", version: input.version });
    },
  });
}
