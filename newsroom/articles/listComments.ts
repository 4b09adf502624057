import { desc, eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { comments } from "#db/schema/comments.ts";
import { users } from "#db/schema/people.ts";

export type CommentRow = Awaited<ReturnType<typeof listComments>>[number];

const MOST = 100;

/** What editors said when returning the article, the newest first. The caller may see the article. */
export async function listComments(articleId: string) {
  return database()
    .select({
      id: comments.id,
      author: users.name,
      text: comments.text,
      version: comments.version,
      createdAt: comments.createdAt,
    })
    .from(comments)
    .innerJoin(users, eq(users.id, comments.authorId))
    .where(eq(comments.articleId, articleId))
    .orderBy(desc(comments.createdAt), desc(comments.id))
    .limit(MOST);
}
