import { and, eq, sql } from "drizzle-orm";
import { contributors } from "#db/schema/contributors.ts";
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
    .where(and(eq(contributors.slug, slug), hasLiveWork));
  return author;
}

const hasLiveWork = sql`exists (
  select from live_bylines b where b.contributor_id = ${contributors.id})`;
