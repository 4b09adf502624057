import { and, eq, exists } from "drizzle-orm";
import { contributors } from "#db/schema/contributors.ts";
import { live, publicationContributors } from "#db/schema/publications.ts";
import { isSlug } from "./isSlug.ts";
import { reading } from "./reading.ts";
import { authorTag } from "./Tag.ts";

/** Somebody who is named by a live article; whoever is not has no page. */
export async function findAuthor(
  slug: string,
): Promise<{ name: string; slug: string } | undefined> {
  if (!isSlug(slug)) return undefined;
  const [author] = await reading(authorTag(slug))
    .select({ name: contributors.name, slug: contributors.slug })
    .from(contributors)
    .where(and(eq(contributors.slug, slug), exists(liveWork(slug))));
  return author;
}

const liveWork = (slug: string) =>
  reading(authorTag(slug))
    .select({ id: live.publicationId })
    .from(live)
    .innerJoin(
      publicationContributors,
      eq(publicationContributors.publicationId, live.publicationId),
    )
    .where(eq(publicationContributors.contributorId, contributors.id));
