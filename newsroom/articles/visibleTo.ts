import { and, eq, inArray, or, type SQL } from "drizzle-orm";
import { database } from "#db/client.ts";
import { articleAssignees, articles } from "#db/schema/articles.ts";
import type { Actor } from "#newsroom/policy.ts";

/** `article.view` as a condition: reporters see what is theirs or assigned to them, editors all. */
export function visibleTo(actor: Actor): SQL | undefined {
  return actor.role === "reporter" ? workedOnBy(actor.id) : undefined;
}

/** The articles that somebody reports or is assigned to. */
export function workedOnBy(userId: string): SQL | undefined {
  const assigned = database()
    .select({ articleId: articleAssignees.articleId })
    .from(articleAssignees)
    .where(eq(articleAssignees.userId, userId));
  return and(or(eq(articles.reporterId, userId), inArray(articles.id, assigned)));
}
