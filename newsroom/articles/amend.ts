import type { z } from "zod";
import { type ActorId, change } from "#newsroom/change.ts";
import type { Amend } from "./inputs.ts";
import { release } from "./release.ts";

/** A minor edit: what readers see changes, and nothing on the page says so. */
export async function amend(actorId: ActorId, input: z.output<typeof Amend>) {
  return change({
    actorId,
    ability: "article.amend",
    subjectId: input.articleId,
    stamp: input.stamp,
    write: (acting) => release(acting, { act: "amend", version: input.version }),
  });
}
