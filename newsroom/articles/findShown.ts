import { and, asc, eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { articles } from "#db/schema/articles.ts";
import { noticeVersions } from "#db/schema/notices.ts";
import {
  publicationContributors,
  publicationNotices,
  publications,
} from "#db/schema/publications.ts";
import type { ActorId } from "#newsroom/change.ts";
import { ZhubiError } from "#newsroom/error.ts";
import { findActor } from "#newsroom/people/findActor.ts";
import { visibleTo } from "./visibleTo.ts";

/** What readers see of a live article, in the shape of what stands at the desk; null while they see nothing. */
export type ShownArticle = NonNullable<Awaited<ReturnType<typeof findShown>>>;

export async function findShown(actorId: ActorId, { articleId }: { articleId: string }) {
  const actor = await findActor(actorId);
  if (!actor) throw new ZhubiError("not_signed_in");
  const [article] = await database()
    .select({ publicationId: articles.livePublicationId })
    .from(articles)
    .where(and(eq(articles.id, articleId), visibleTo(actor)));
  if (!article) throw new ZhubiError("not_found", "article");
  const { publicationId } = article;
  if (publicationId === null) return null;
  const [[row], contributors, notices] = await Promise.all([
    database().select(shown).from(publications).where(eq(publications.id, publicationId)),
    database()
      .select({ role: publicationContributors.role, name: publicationContributors.name })
      .from(publicationContributors)
      .where(eq(publicationContributors.publicationId, publicationId))
      .orderBy(asc(publicationContributors.position)),
    database()
      .select({ noticeId: noticeVersions.noticeId })
      .from(publicationNotices)
      .innerJoin(noticeVersions, eq(noticeVersions.id, publicationNotices.noticeVersionId))
      .where(eq(publicationNotices.publicationId, publicationId))
      .orderBy(asc(publicationNotices.position)),
  ]);
  return row ? { ...row, contributors, notices } : null;
}

const shown = {
  publicationId: publications.id,
  doc: publications.doc,
  slug: publications.slug,
  sectionId: publications.sectionId,
  source: publications.source,
  dateline: publications.dateline,
  datedAt: publications.datedAt,
  tags: publications.tags,
  lead: {
    mediaId: publications.leadMediaId,
    caption: publications.leadCaption,
    credit: publications.leadCredit,
    alt: publications.leadAlt,
  },
};
