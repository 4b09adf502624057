import { and, desc, eq, type SQL, sql } from "drizzle-orm";
import { union } from "drizzle-orm/pg-core";
import { database } from "#db/client.ts";
import { articleAssignees, articles } from "#db/schema/articles.ts";

export const newestFirst = [desc(articles.updatedAt), desc(articles.id)] as const;

/**
 * The ids of the last touched articles that somebody reports, and of as many that they are assigned to. Each part
 * begins with its person: asked for at once, the articles of who has few would be looked for among all.
 */
export function newestWorkedOn(userId: string, condition: SQL | undefined, most: number): SQL {
  const reported = database()
    .select({ id: articles.id })
    .from(articles)
    .where(and(eq(articles.reporterId, userId), condition))
    .orderBy(...newestFirst)
    .limit(most);
  const assignments = database()
    .select({ id: articleAssignees.articleId })
    .from(articleAssignees)
    .where(eq(articleAssignees.userId, userId));
  const assigned = database()
    .select({ id: articles.id })
    .from(articles)
    .where(and(sql`${articles.id} = any(array(${assignments}))`, condition))
    .orderBy(...newestFirst)
    .limit(most);
  return sql`${union(reported, assigned)}`;
}
