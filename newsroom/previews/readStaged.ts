import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { articleContributors, articleNotices, articles } from "#db/schema/articles.ts";
import { contributors } from "#db/schema/contributors.ts";
import { media } from "#db/schema/media.ts";
import { notices, noticeVersions } from "#db/schema/notices.ts";
import { sections } from "#db/schema/sections.ts";
import { checkDocument } from "#editor/checkDocument.ts";
import { headlineOf } from "#editor/headlineOf.ts";
import { standfirstOf } from "#editor/standfirstOf.ts";
import { houseDictionary } from "#newsroom/dictionary/houseDictionary.ts";
import { corrections, toldOf } from "#newsroom/published/corrections.ts";
import type { PublishedArticle } from "#newsroom/published/PublishedArticle.ts";
import { updatedAt } from "#newsroom/published/updatedAt.ts";
import { readDocument, readLine } from "#newsroom/readings/readDocument.ts";
import { storedReadings } from "#newsroom/readings/storedReadings.ts";

/** An article as readers would see it if it were published now; undefined while it lacks headline or section. */
export async function readStaged(
  articleId: string,
  token: string,
): Promise<PublishedArticle | undefined> {
  const row = await findRow(articleId);
  if (!row?.section) return undefined;
  const { article, section } = row;
  const doc = checkDocument(article.doc);
  const headline = headlineOf(doc);
  if (headline === "") return undefined;
  const pictureIds = new Set(article.leadMediaId === null ? [] : [article.leadMediaId]);
  doc.descendants((node) => {
    const mediaId: unknown = node.attrs["mediaId"];
    if (typeof mediaId === "string") pictureIds.add(mediaId);
  });
  const [house, byline, attached, pictures] = await Promise.all([
    houseDictionary(database()),
    listByline(articleId),
    listAttached(articleId),
    listPictures([...pictureIds], token),
  ]);
  const now = new Date();
  const lead = pictures.find(({ id }) => id === article.leadMediaId);
  const { leadAlt: alt, leadCaption: caption, leadCredit: credit } = article;
  return {
    shortId: article.shortId,
    slug: article.slug ?? "",
    headline,
    standfirst: standfirstOf(doc),
    doc: article.doc,
    readings: storedReadings(readDocument(doc, house), readLine(caption, house)),
    section,
    source: article.source,
    dateline: article.dateline,
    datedAt: article.datedAt,
    firstPublishedAt: article.firstPublishedAt ?? now,
    updatedAt: row.updatedAt,
    changedAt: now,
    corrections: row.corrections.map(toldOf),
    tags: article.tags,
    lead: lead ? { ...lead, alt, caption, credit } : null,
    contributors: byline,
    notices: attached,
    pictures: new Map(pictures.map((one) => [one.id, one])),
  };
}

async function findRow(articleId: string) {
  const [row] = await database()
    .select({
      article: articles,
      section: { name: sections.name, slug: sections.slug },
      corrections,
      updatedAt,
    })
    .from(articles)
    .leftJoin(sections, eq(sections.id, articles.sectionId))
    .where(eq(articles.id, articleId));
  return row;
}

function listByline(articleId: string) {
  const { role, position } = articleContributors;
  return database()
    .select({ role, name: contributors.name, slug: contributors.slug })
    .from(articleContributors)
    .innerJoin(contributors, eq(contributors.id, articleContributors.contributorId))
    .where(eq(articleContributors.articleId, articleId))
    .orderBy(asc(role), asc(position));
}

function listAttached(articleId: string) {
  const newest = sql`${noticeVersions.number} = (select max(v.number) from notice_versions v
    where v.notice_id = ${notices.id})`;
  return database()
    .select({ kind: notices.kind, text: noticeVersions.text })
    .from(articleNotices)
    .innerJoin(notices, eq(notices.id, articleNotices.noticeId))
    .innerJoin(noticeVersions, and(eq(noticeVersions.noticeId, notices.id), newest))
    .where(eq(articleNotices.articleId, articleId))
    .orderBy(asc(articleNotices.position));
}

/** Pictures that aren't public lie behind the link, as the article does. */
async function listPictures(ids: string[], token: string) {
  if (ids.length === 0) return [];
  const { id, width, height, widths } = media;
  const rows = await database()
    .select({ id, width, height, widths })
    .from(media)
    .where(inArray(media.id, ids));
  return rows.map((row) => ({ ...row, folder: `/preview/${token}/media` }));
}
