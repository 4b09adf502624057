import { connection } from "#db/connection.ts";
import type { ActorId } from "#newsroom/change.ts";
import { findArticleFacts } from "#newsroom/articles/findArticleFacts.ts";

export type TakenStep = { step: unknown; clientId: string };
export type Since = { version: number; steps: TakenStep[] };

/** The steps taken after `version`, for whoever may see the article. */
export async function since(
  actorId: ActorId,
  { articleId, version }: { articleId: string; version: number },
): Promise<Since> {
  await findArticleFacts(actorId, articleId);
  return stepsSince(articleId, version);
}

/** The same for the process itself, which asks on behalf of everybody who listens. */
export async function stepsSince(articleId: string, version: number): Promise<Since> {
  const { sql } = connection();
  const steps = await sql<TakenStep[]>`
    select step, client_id as "clientId" from article_steps
    where article_id = ${articleId} and version > ${version} order by version`;
  return { version: version + steps.length, steps: [...steps] };
}
