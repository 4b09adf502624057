import type { z } from "zod";
import { findArticleFacts } from "#newsroom/articles/findArticleFacts.ts";
import type { Point } from "#newsroom/articles/inputs.ts";
import type { ActorId } from "#newsroom/change.ts";
import { ring } from "./doorbell.ts";

/** Shows the others where somebody's caret stands; nothing of it is stored. */
export async function point(actorId: ActorId, input: z.output<typeof Point>): Promise<void> {
  const { articleId, ...caret } = input;
  const { actor } = await findArticleFacts(actorId, articleId);
  ring({ articleId, caret: { ...caret, name: actor.name } });
}
