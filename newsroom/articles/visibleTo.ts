import { and, eq, inArray, or, type SQL } from "drizzle-orm";
import { database } from "#db/client.ts";
import { articleAssignees, articles } from "#db/schema/articles.ts";
import type { Actor } from "#newsroom/policy.ts";

/** `article.view` for lists: reporters see what is theirs or assigned to them, editors all. */
export const seesTheirsAlone = ({ role }: Actor): boolean => role === "reporter";

/** `article.view` as a condition; a list in the order of its articles is `newestWorkedOn`. */
export function visibleTo(actor: Actor): SQL | undefined {
  return seesTheirsAlone(actor) ? workedOnBy(actor.id) : undefined;
}

/** What somebody reports or is assigned to, as a condition. */
export function workedOnBy(userId: string): SQL | undefined {
  const assigned = database()
    .select({ articleId: articleAssignees.articleId })
    .from(articleAssignees)
    .where(eq(articleAssignees.userId, userId));
  return and(or(eq(articles.reporterId, userId), inArray(articles.id, assigned)));
}
