import { eq } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { articles } from "#db/schema/articles.ts";
import { publications } from "#db/schema/publications.ts";
import { ZhubiError } from "#newsroom/error.ts";
import { isStaged } from "./isStaged.ts";

/** An article that says nothing new can't be made to look new. */
export async function checkStaged(tx: Transaction, articleId: string): Promise<void> {
  const [row] = await tx
    .select({ isStaged })
    .from(articles)
    .innerJoin(publications, eq(publications.id, articles.livePublicationId))
    .where(eq(articles.id, articleId));
  if (!row?.isStaged) throw new ZhubiError("invalid", "nothing_staged");
}
