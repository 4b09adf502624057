import type { z } from "zod";
import { type ActorId, change } from "#newsroom/change.ts";
import type { Publish } from "./inputs.ts";
import { release } from "./release.ts";

/** Shows readers an article for the first time, or again after it was withdrawn. */
export async function publish(actorId: ActorId, input: z.output<typeof Publish>) {
  return change({
    actorId,
    ability: "article.publish",
    subjectId: input.articleId,
    stamp: input.stamp,
    write: (acting) =>
      release(acting, { act: "publish", version: input.version, override: input.override }),
  });
}
