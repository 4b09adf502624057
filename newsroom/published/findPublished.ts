import { eq } from "drizzle-orm";
import { articles } from "#db/schema/articles.ts";
import { media } from "#db/schema/media.ts";
import { live, publications } from "#db/schema/publications.ts";
import { sections } from "#db/schema/sections.ts";
import { isShortId } from "./isShortId.ts";
import { listBodyPictures } from "./listBodyPictures.ts";
import { listByline } from "./listByline.ts";
import { listPrintedNotices } from "./listPrintedNotices.ts";
import type { PublishedArticle } from "./PublishedArticle.ts";
import { reading } from "./reading.ts";
import { articleTag } from "./Tag.ts";

export type Found =
  | { is: "article"; article: PublishedArticle }
  /** It was public once: its address says that it is gone. */
  | { is: "withdrawn" }
  /** What never was public and what does not exist look the same. */
  | { is: "missing" };

/** What the public may see at an article's address. */
export async function findPublished(shortId: string): Promise<Found> {
  const row = isShortId(shortId) ? await findRow(shortId) : undefined;
  if (!row?.firstPublishedAt) return { is: "missing" };
  const { publication, section, picture, firstPublishedAt } = row;
  if (!publication || !section) return { is: "withdrawn" };
  const [contributors, notices, pictures] = await Promise.all([
    listByline(publication.id),
    listPrintedNotices(publication.id),
    listBodyPictures(publication.doc),
  ]);
  const { id: _, leadAlt: alt, leadCaption: caption, leadCredit: credit, ...text } = publication;
  const lead = picture && { ...picture, alt, caption, credit };
  const around = { shortId, firstPublishedAt, section, lead, contributors, notices, pictures };
  return { is: "article", article: { ...text, ...around } };
}

/** Of the article's own row nothing is taken but when it was first shown: the rest is a draft. */
async function findRow(shortId: string) {
  const [row] = await reading(articleTag(shortId), "sections")
    .select({
      firstPublishedAt: articles.firstPublishedAt,
      publication: printed,
      section: { name: sections.name, slug: sections.slug },
      picture: { id: media.id, width: media.width, height: media.height, widths: media.widths },
    })
    .from(articles)
    .leftJoin(live, eq(live.articleId, articles.id))
    .leftJoin(publications, eq(publications.id, live.publicationId))
    .leftJoin(sections, eq(sections.id, live.sectionId))
    .leftJoin(media, eq(media.id, publications.leadMediaId))
    .where(eq(articles.shortId, shortId));
  return row;
}

const printed = {
  id: publications.id,
  slug: publications.slug,
  headline: publications.headline,
  standfirst: publications.standfirst,
  doc: publications.doc,
  readings: publications.readings,
  source: publications.source,
  dateline: publications.dateline,
  datedAt: publications.datedAt,
  publishedAt: publications.publishedAt,
  tags: publications.tags,
  leadCaption: publications.leadCaption,
  leadCredit: publications.leadCredit,
  leadAlt: publications.leadAlt,
};
