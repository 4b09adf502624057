import { asc, eq } from "drizzle-orm";
import { notices, noticeVersions } from "#db/schema/notices.ts";
import { publicationNotices } from "#db/schema/publications.ts";
import type { PublishedArticle } from "./PublishedArticle.ts";
import { readingForGood } from "./reading.ts";

/** A publication's notices, in the words of its day. */
export async function listPrintedNotices(
  publicationId: string,
): Promise<PublishedArticle["notices"]> {
  return readingForGood()
    .select({ kind: notices.kind, text: noticeVersions.text })
    .from(publicationNotices)
    .innerJoin(noticeVersions, eq(noticeVersions.id, publicationNotices.noticeVersionId))
    .innerJoin(notices, eq(notices.id, noticeVersions.noticeId))
    .where(eq(publicationNotices.publicationId, publicationId))
    .orderBy(asc(publicationNotices.position));
}
