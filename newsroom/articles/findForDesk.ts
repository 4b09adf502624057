import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import {
  articleAssignees,
  articleContributors,
  articleNotices,
  articles,
} from "#db/schema/articles.ts";
import { contributors } from "#db/schema/contributors.ts";
import { media } from "#db/schema/media.ts";
import { notices, noticeVersions } from "#db/schema/notices.ts";
import { users } from "#db/schema/people.ts";
import { publications } from "#db/schema/publications.ts";
import { withdrawals } from "#db/schema/withdrawals.ts";
import type { Actor } from "#newsroom/policy.ts";
import { findSchedule } from "./findSchedule.ts";
import { isStaged } from "./isStaged.ts";
import { listComments } from "./listComments.ts";
import { visibleTo } from "./visibleTo.ts";

export type ArticleForDesk = NonNullable<Awaited<ReturnType<typeof findForDesk>>>;
export type ArticleText = NonNullable<Awaited<ReturnType<typeof findText>>>;

/** An article with all that stands beside its text, if the actor may see it. */
export async function findForDesk(actor: Actor, articleId: string) {
  const article = await findRow(actor, articleId);
  if (!article) return undefined;
  const [byline, attached, assignees, comments, schedule] = await Promise.all([
    listByline(articleId),
    listAttached(articleId),
    listAssignees(articleId),
    listComments(articleId),
    findSchedule(articleId),
  ]);
  const isAssigned = assignees.some(({ id }) => id === actor.id);
  const isScheduled = schedule !== undefined;
  return {
    ...{ ...article, contributors: byline, notices: attached, assignees, isAssigned, comments },
    ...{ schedule, isScheduled },
  };
}

/** The document and the version that it is, for the editor to begin with. */
export async function findText(actor: Actor, articleId: string) {
  const [text] = await database()
    .select({ doc: articles.doc, version: articles.version })
    .from(articles)
    .where(and(eq(articles.id, articleId), visibleTo(actor)));
  return text;
}

async function findRow(actor: Actor, articleId: string) {
  const [row] = await database()
    .select({
      id: articles.id,
      shortId: articles.shortId,
      state: articles.state,
      stamp: articles.stamp,
      version: articles.version,
      headline: articles.headline,
      reporterId: articles.reporterId,
      reporter: users.name,
      sectionId: articles.sectionId,
      slug: articles.slug,
      source: articles.source,
      dateline: articles.dateline,
      datedAt: articles.datedAt,
      tags: articles.tags,
      lead: {
        mediaId: articles.leadMediaId,
        caption: articles.leadCaption,
        credit: articles.leadCredit,
        alt: articles.leadAlt,
      },
      leadWidths: media.widths,
      unplaced: articles.unplaced,
      embargoUntil: articles.embargoUntil,
      embargoNote: articles.embargoNote,
      submittedAt: articles.submittedAt,
      firstPublishedAt: articles.firstPublishedAt,
      updatedAt: articles.updatedAt,
      isStaged,
      withdrawal: { reason: withdrawals.reason, at: withdrawals.withdrawnAt },
      live: {
        publicationId: publications.id,
        version: publications.version,
        number: publications.number,
        headline: publications.headline,
        slug: publications.slug,
        publishedAt: publications.publishedAt,
      },
    })
    .from(articles)
    .innerJoin(users, eq(users.id, articles.reporterId))
    .leftJoin(publications, eq(publications.id, articles.livePublicationId))
    .leftJoin(media, eq(media.id, articles.leadMediaId))
    .leftJoin(withdrawals, eq(withdrawals.id, lastWithdrawal))
    .where(and(eq(articles.id, articleId), visibleTo(actor)));
  return row;
}

const lastWithdrawal = sql`(select w.id from withdrawals w where w.article_id = ${articles.id}
  and ${articles.state} = 'withdrawn' order by w.withdrawn_at desc, w.id desc limit 1)`;

function listByline(articleId: string) {
  return database()
    .select({ role: articleContributors.role, name: contributors.name })
    .from(articleContributors)
    .innerJoin(contributors, eq(contributors.id, articleContributors.contributorId))
    .where(eq(articleContributors.articleId, articleId))
    .orderBy(asc(articleContributors.position));
}

function listAttached(articleId: string) {
  const newest = sql`${noticeVersions.number} = (select max(v.number) from ${noticeVersions} v
    where v.notice_id = ${notices.id})`;
  return database()
    .select({ noticeId: notices.id, kind: notices.kind, text: noticeVersions.text })
    .from(articleNotices)
    .innerJoin(notices, eq(notices.id, articleNotices.noticeId))
    .innerJoin(noticeVersions, and(eq(noticeVersions.noticeId, notices.id), newest))
    .where(eq(articleNotices.articleId, articleId))
    .orderBy(asc(articleNotices.position));
}

function listAssignees(articleId: string) {
  const assigned = database()
    .select({ userId: articleAssignees.userId })
    .from(articleAssignees)
    .where(eq(articleAssignees.articleId, articleId));
  return database()
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(inArray(users.id, assigned))
    .orderBy(asc(users.name));
}
