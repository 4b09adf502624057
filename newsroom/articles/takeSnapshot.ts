import type { Node } from "@tiptap/pm/model";
import { desc, eq, inArray, sql } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { articleContributors, articleNotices, type articles } from "#db/schema/articles.ts";
import { contributors } from "#db/schema/contributors.ts";
import { media } from "#db/schema/media.ts";
import { noticeVersions } from "#db/schema/notices.ts";
import {
  type publicationAct,
  publicationContributors,
  publicationMedia,
  publicationNotices,
  publications,
} from "#db/schema/publications.ts";
import { checkDocument } from "#editor/checkDocument.ts";
import { houseDictionary } from "#newsroom/dictionary/houseDictionary.ts";
import { ZhubiError } from "#newsroom/error.ts";
import { readDocument, readLine } from "#newsroom/readings/readDocument.ts";
import { pinyinOf, storedReadings } from "#newsroom/readings/storedReadings.ts";
import { slugOf } from "#pinyin/slug.ts";
import { checkPublishable } from "./checkPublishable.ts";
import { checkReadings } from "./checkReadings.ts";

type Article = typeof articles.$inferSelect;

/** Which act makes a publication, and what it tells readers. */
export type Telling =
  | { act: Exclude<(typeof publicationAct.enumValues)[number], "correct" | "reread"> }
  | { act: "correct"; note: string };

/** Keeps the article as it now stands, for readers: text, picture, byline, notices and readings. */
export async function takeSnapshot(
  tx: Transaction,
  article: Article,
  publishedBy: string,
  telling: Telling,
): Promise<string> {
  const doc = checkDocument(article.doc);
  const note = telling.act === "correct" ? telling.note : null;
  const { sectionId, headline, standfirst } = checkPublishable(article, doc);
  // What doesn't wait for another is asked together: the connection answers in order.
  const [house, [last]] = await Promise.all([
    houseDictionary(tx),
    tx
      .select({ number: publications.number })
      .from(publications)
      .where(eq(publications.articleId, article.id))
      .orderBy(desc(publications.number))
      .limit(1),
  ]);
  const blocks = readDocument(doc, house);
  await checkReadings(tx, blocks);
  const [made] = await tx
    .insert(publications)
    .values({
      articleId: article.id,
      number: (last?.number ?? 0) + 1,
      version: article.version,
      doc: article.doc,
      readings: {
        ...storedReadings(blocks, readLine(article.leadCaption, house)),
        ...(note !== null && { note: pinyinOf(readLine(note, house)) }),
      },
      headline,
      standfirst,
      slug: article.slug ?? slugOf(headline, { dictionary: house.dictionary }),
      sectionId,
      source: article.source,
      dateline: article.dateline,
      datedAt: article.datedAt,
      tags: article.tags,
      leadMediaId: article.leadMediaId,
      leadCaption: article.leadCaption,
      leadCredit: article.leadCredit,
      leadAlt: article.leadAlt,
      act: telling.act,
      note,
      publishedBy,
      ...(telling.act === "amend" && { changedAt: changedAtOf(article.livePublicationId) }),
    })
    .returning({ id: publications.id });
  if (!made) throw new Error("insert returned no row");
  await Promise.all([
    recordPictures(tx, made.id, article, doc),
    copyByline(tx, article.id, made.id),
    copyNotices(tx, article.id, made.id),
  ]);
  return made.id;
}

/** A minor edit moves no time; to the microsecond, which a Date would lose. */
const changedAtOf = (publicationId: string | null) =>
  sql`(select changed_at from publications where id = ${publicationId})` as never;

async function recordPictures(tx: Transaction, publicationId: string, article: Article, doc: Node) {
  const mediaIds = new Set<string>();
  if (article.leadMediaId !== null) mediaIds.add(article.leadMediaId);
  doc.descendants((node) => {
    const mediaId: unknown = node.attrs["mediaId"];
    if (typeof mediaId === "string") mediaIds.add(mediaId);
  });
  if (mediaIds.size === 0) return;
  const known = await tx
    .select({ id: media.id })
    .from(media)
    .where(inArray(media.id, [...mediaIds]));
  if (known.length < mediaIds.size) throw new ZhubiError("invalid", "picture_unknown");
  await tx
    .insert(publicationMedia)
    .values(known.map(({ id: mediaId }) => ({ publicationId, mediaId })));
}

async function copyByline(tx: Transaction, articleId: string, publicationId: string) {
  await tx.insert(publicationContributors).select(
    tx
      .select({
        publicationId: sql`${publicationId}::uuid`.as("publication_id"),
        role: articleContributors.role,
        position: articleContributors.position,
        contributorId: articleContributors.contributorId,
        name: contributors.name,
      })
      .from(articleContributors)
      .innerJoin(contributors, eq(contributors.id, articleContributors.contributorId))
      .where(eq(articleContributors.articleId, articleId)),
  );
}

/** The notices' words of today: a later version of them doesn't change what was printed. */
async function copyNotices(tx: Transaction, articleId: string, publicationId: string) {
  const newest = tx
    .selectDistinctOn([noticeVersions.noticeId])
    .from(noticeVersions)
    .orderBy(noticeVersions.noticeId, desc(noticeVersions.number))
    .as("newest");
  await tx.insert(publicationNotices).select(
    tx
      .select({
        publicationId: sql`${publicationId}::uuid`.as("publication_id"),
        position: articleNotices.position,
        noticeVersionId: newest.id,
      })
      .from(articleNotices)
      .innerJoin(newest, eq(newest.noticeId, articleNotices.noticeId))
      .where(eq(articleNotices.articleId, articleId)),
  );
}
