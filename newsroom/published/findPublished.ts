import { eq, sql } from "drizzle-orm";
import { articles } from "#db/schema/articles.ts";
import { media } from "#db/schema/media.ts";
import { live, publications } from "#db/schema/publications.ts";
import { sections } from "#db/schema/sections.ts";
import { corrections, type StoredTold, toldOf } from "./corrections.ts";
import { isShortId } from "./isShortId.ts";
import type { PublishedArticle, PublishedContributor, Told } from "./PublishedArticle.ts";
import type { PublishedPicture } from "./PublishedPicture.ts";
import { reading } from "./reading.ts";
import { articleTag } from "./Tag.ts";
import { updatedAt } from "./updatedAt.ts";

export type Found =
  | { is: "article"; article: PublishedArticle }
  /** It was public once: its address says that it is gone, and why if that was told. */
  | { is: "withdrawn"; why: Told | null }
  /** What never was public and what does not exist look the same. */
  | { is: "missing" };

/** What the public may see at an article's address. */
export async function findPublished(shortId: string): Promise<Found> {
  const row = isShortId(shortId) ? await findRow(shortId) : undefined;
  if (!row?.firstPublishedAt) return { is: "missing" };
  const { publication, section, picture, pictures, corrections, withdrawal, ...beside } = row;
  if (!publication || !section) {
    return { is: "withdrawn", why: withdrawal && toldOf(withdrawal) };
  }
  const { leadAlt: alt, leadCaption: caption, leadCredit: credit, ...text } = publication;
  const article = {
    ...{ ...text, ...beside, shortId, section },
    firstPublishedAt: row.firstPublishedAt,
    corrections: corrections.map(toldOf),
    lead: picture && { ...picture, alt, caption, credit },
    pictures: new Map(pictures.map((one) => [one.id, one])),
  };
  return { is: "article", article };
}

/** Of the article's own row nothing is taken but when it was first shown: the rest is a draft. */
async function findRow(shortId: string) {
  const [row] = await reading(articleTag(shortId), "sections")
    .select({
      firstPublishedAt: articles.firstPublishedAt,
      publication: printed,
      section: { name: sections.name, slug: sections.slug },
      picture: { id: media.id, width: media.width, height: media.height, widths: media.widths },
      updatedAt,
      corrections,
      withdrawal,
      contributors,
      notices,
      pictures,
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
  slug: publications.slug,
  headline: publications.headline,
  standfirst: publications.standfirst,
  doc: publications.doc,
  readings: publications.readings,
  source: publications.source,
  dateline: publications.dateline,
  datedAt: publications.datedAt,
  changedAt: publications.changedAt,
  tags: publications.tags,
  leadCaption: publications.leadCaption,
  leadCredit: publications.leadCredit,
  leadAlt: publications.leadAlt,
};

const withdrawal = sql<StoredTold | null>`(
  select json_build_object('at', extract(epoch from w.withdrawn_at), 'text', w.reason, 'readings', w.readings)
  from withdrawals w where w.article_id = ${articles.id} order by w.withdrawn_at desc, w.id desc limit 1)`;

/** In the order of the byline, by the names that were printed. */
const contributors = sql<PublishedContributor[]>`(
  select coalesce(json_agg(json_build_object('role', b.role, 'name', b.name, 'slug', c.slug)
    order by b.role, b.position), '[]')
  from publication_contributors b join contributors c on c.id = b.contributor_id
  where b.publication_id = ${publications.id})`;

/** In the words of their day. */
const notices = sql<PublishedArticle["notices"]>`(
  select coalesce(json_agg(json_build_object('kind', n.kind, 'text', v.text) order by b.position), '[]')
  from publication_notices b join notice_versions v on v.id = b.notice_version_id
  join notices n on n.id = v.notice_id where b.publication_id = ${publications.id})`;

const pictures = sql<PublishedPicture[]>`(
  select coalesce(json_agg(json_build_object('id', m.id, 'width', m.width, 'height', m.height,
    'widths', m.widths)), '[]')
  from publication_media b join media m on m.id = b.media_id where b.publication_id = ${publications.id})`;
