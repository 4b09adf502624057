import { desc, eq, type SQL, sql } from "drizzle-orm";
import { articles } from "#db/schema/articles.ts";
import { media } from "#db/schema/media.ts";
import { live, publications } from "#db/schema/publications.ts";
import { sections } from "#db/schema/sections.ts";
import { corrections } from "./corrections.ts";
import { isSlug } from "./isSlug.ts";
import { listBodyPictures } from "./listBodyPictures.ts";
import { reading } from "./reading.ts";
import { sectionTag } from "./Tag.ts";

export type FedArticle = Awaited<ReturnType<typeof listForFeed>>["articles"][number];

/** The newest articles, whole, of the paper or of one of its sections. */
export async function listForFeed({ section, limit = 20 }: { section?: string; limit?: number }) {
  const rows = section !== undefined && !isSlug(section) ? [] : await select(section, limit);
  const docs = { content: rows.map(({ doc }) => doc) };
  return { articles: rows, pictures: await listBodyPictures(docs) };
}

function select(section: string | undefined, limit: number) {
  return reading(section === undefined ? "latest" : sectionTag(section), "sections")
    .select({
      shortId: articles.shortId,
      slug: publications.slug,
      headline: publications.headline,
      standfirst: publications.standfirst,
      doc: publications.doc,
      tags: publications.tags,
      section: { name: sections.name, slug: sections.slug },
      picture: { id: media.id, width: media.width, height: media.height, widths: media.widths },
      leadAlt: publications.leadAlt,
      leadCaption: publications.leadCaption,
      leadCredit: publications.leadCredit,
      firstPublishedAt: live.firstPublishedAt,
      changedAt: publications.changedAt,
      corrections,
      reporters: sql<string[]>`array(select c.name from publication_contributors c
        where c.publication_id = ${publications.id} and c.role = 'reporter' order by c.position)`,
    })
    .from(live)
    .innerJoin(publications, eq(publications.id, live.publicationId))
    .innerJoin(articles, eq(articles.id, live.articleId))
    .innerJoin(sections, eq(sections.id, live.sectionId))
    .leftJoin(media, eq(media.id, publications.leadMediaId))
    .where(section === undefined ? undefined : isOf(section))
    .orderBy(desc(live.leadsAt), desc(live.articleId))
    .limit(limit);
}

/** By the section's id, which the list's index begins with. */
const isOf = (slug: string): SQL =>
  eq(live.sectionId, sql`(select s.id from sections s where s.slug = ${slug})`);
