import { asc, eq } from "drizzle-orm";
import { contributors } from "#db/schema/contributors.ts";
import { publicationContributors } from "#db/schema/publications.ts";
import type { PublishedContributor } from "./PublishedArticle.ts";
import { readingForGood } from "./reading.ts";

/** Who made a publication, by the names that were printed. */
export async function listByline(publicationId: string): Promise<PublishedContributor[]> {
  const { role, position, name } = publicationContributors;
  return readingForGood()
    .select({ role, name, slug: contributors.slug })
    .from(publicationContributors)
    .innerJoin(contributors, eq(contributors.id, publicationContributors.contributorId))
    .where(eq(publicationContributors.publicationId, publicationId))
    .orderBy(asc(role), asc(position));
}
