import type { z } from "zod";
import { type ActorId, change } from "#newsroom/change.ts";
import type { Correct } from "./inputs.ts";
import { release } from "./release.ts";

/** Puts right what was wrong; the page says what, and when. */
export async function correct(actorId: ActorId, input: z.output<typeof Correct>) {
  return change({
    actorId,
    ability: "article.correct",
    subjectId: input.articleId,
    stamp: input.stamp,
    write: (acting) =>
      release(acting, { act: "correct", version: input.version, note: input.correction }),
  });
}
