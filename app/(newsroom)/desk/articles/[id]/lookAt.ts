import type { Look } from "#components/desk/article/ArticleActs.ts";
import { findForDesk } from "#newsroom/articles/findForDesk.ts";
import { listHistory } from "#newsroom/articles/listHistory.ts";
import type { ActorId } from "#newsroom/change.ts";
import { ZhubiError } from "#newsroom/error.ts";
import { findActor } from "#newsroom/people/findActor.ts";

/** The article as it now stands, for a page that is open. */
export async function lookAt(actorId: ActorId, articleId: string): Promise<Look> {
  const actor = await findActor(actorId);
  if (!actor) throw new ZhubiError("not_signed_in");
  const article = await findForDesk(actor, articleId);
  if (!article) throw new ZhubiError("not_found", "article");
  return { article, history: await listHistory(actorId, { articleId }) };
}
