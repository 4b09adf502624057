import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { previews } from "#db/schema/previews.ts";
import type { PublishedArticle } from "#newsroom/published/PublishedArticle.ts";
import { readPreviewToken } from "./previewToken.ts";
import { readStaged } from "./readStaged.ts";

export type Preview = { article: PublishedArticle; expiresAt: Date };

/**
 * The article that a link shows, as it stands at the desk now; undefined where the link is none of ours, over or
 * revoked. The look is counted: it is nobody's act, so it has no event.
 */
export async function openPreview(token: string): Promise<Preview | undefined> {
  const id = readPreviewToken(token);
  if (id === undefined) return undefined;
  const [seen] = await database()
    .update(previews)
    .set({ views: sql`${previews.views} + 1`, lastSeenAt: sql`now()` })
    .where(isOpen(id))
    .returning({ articleId: previews.articleId, expiresAt: previews.expiresAt });
  const article = seen && (await readStaged(seen.articleId, token));
  return article && { article, expiresAt: seen.expiresAt };
}

/** Whether a link shows a picture. That is asked for by the page which was counted. */
export async function findPreviewPicture(
  token: string,
  mediaId: string,
): Promise<{ widths: number[] } | undefined> {
  const id = readPreviewToken(token);
  if (id === undefined) return undefined;
  const [row] = await database().execute<{ widths: number[] }>(sql`
    select m.widths from ${previews} join articles a on a.id = ${previews.articleId}
    join media m on m.id = ${mediaId}
    where ${isOpen(id)} and (a.lead_media_id = m.id
      or a.doc @? format('$.content[*] ? (@.type == "picture" && @.attrs.mediaId == "%s")', m.id)::jsonpath)`);
  return row;
}

const isOpen = (id: string) =>
  and(eq(previews.id, id), isNull(previews.revokedAt), gt(previews.expiresAt, sql`now()`));
