import type { Node } from "@tiptap/pm/model";
import { desc, eq, inArray, sql } from "drizzle-orm";
import type { z } from "zod";
import type { Transaction } from "#db/client.ts";
import { articleContributors, articleNotices, articles } from "#db/schema/articles.ts";
import { contributors } from "#db/schema/contributors.ts";
import { media } from "#db/schema/media.ts";
import { noticeVersions } from "#db/schema/notices.ts";
import {
  live,
  publicationContributors,
  publicationMedia,
  publicationNotices,
  publications,
} from "#db/schema/publications.ts";
import { checkDocument } from "#editor/checkDocument.ts";
import { type ActorId, change } from "#newsroom/change.ts";
import { houseDictionary } from "#newsroom/dictionary/houseDictionary.ts";
import { ZhubiError } from "#newsroom/error.ts";
import { readDocument, readLine } from "#newsroom/readings/readDocument.ts";
import { storedReadings } from "#newsroom/readings/storedReadings.ts";
import { indexLive } from "#newsroom/search/indexLive.ts";
import { slugOf } from "#pinyin/slug.ts";
import { checkEmbargo } from "./checkEmbargo.ts";
import { checkPublishable } from "./checkPublishable.ts";
import { checkReadings } from "./checkReadings.ts";
import { checkVersion } from "./checkVersion.ts";
import type { Publish } from "./inputs.ts";
import { saveRevision } from "./saveRevision.ts";

type Article = typeof articles.$inferSelect;

/** Shows readers the article as it now stands: text, picture, byline, notices and readings. */
export async function publish(actorId: ActorId, input: z.output<typeof Publish>) {
  return change({
    actorId,
    ability: "article.publish",
    subjectId: input.articleId,
    stamp: input.stamp,
    write: (acting) => release(acting, input),
  });
}

type Acting = { tx: Transaction; actor: { id: string }; subject: Article };

/** What brings an article to the readers, within `change()`. */
export async function release(
  { tx, actor, subject }: Acting,
  { version, override }: { version: number; override?: string | undefined },
) {
  checkVersion(subject, version);
  const overridden = await checkEmbargo(tx, subject, { override });
  const publicationId = await takeSnapshot(tx, subject, actor.id);
  await show(tx, subject, publicationId);
  await Promise.all([indexLive(tx, [subject.id]), saveRevision(tx, subject, "publish", actor.id)]);
  return {
    value: { stamp: subject.stamp + 1, publicationId },
    detail: { publicationId, version, ...overridden },
  };
}

async function takeSnapshot(tx: Transaction, article: Article, publishedBy: string) {
  const doc = checkDocument(article.doc);
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
      readings: storedReadings(blocks, readLine(article.leadCaption, house)),
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
      publishedBy,
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

async function show(tx: Transaction, article: Article, publicationId: string) {
  const sectionId = sql`(select section_id from publications where id = ${publicationId})`;
  await tx
    .update(articles)
    .set({
      state: "live",
      livePublicationId: publicationId,
      firstPublishedAt: sql`coalesce(${articles.firstPublishedAt}, now())`,
    })
    .where(eq(articles.id, article.id));
  await tx
    .insert(live)
    .values({
      articleId: article.id,
      publicationId,
      sectionId,
      firstPublishedAt: article.firstPublishedAt ?? sql`now()`,
    } as never)
    .onConflictDoUpdate({ target: live.articleId, set: { sectionId } });
}
