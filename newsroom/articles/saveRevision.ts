import type { Transaction } from "#db/client.ts";
import type { articles } from "#db/schema/articles.ts";
import { type revisionCause, revisions } from "#db/schema/typing.ts";

/** Keeps the document as it stands, with the reason for keeping it. */
export async function saveRevision(
  tx: Transaction,
  article: typeof articles.$inferSelect,
  cause: (typeof revisionCause.enumValues)[number],
  userId: string,
): Promise<void> {
  const { id: articleId, version, doc } = article;
  await tx.insert(revisions).values({ articleId, version, doc, cause, userId });
}
