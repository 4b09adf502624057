import { asc } from "drizzle-orm";
import { database } from "#db/client.ts";
import { sections } from "#db/schema/sections.ts";

export type SectionRow = Awaited<ReturnType<typeof listSections>>[number];

/** All sections in the paper's order; a paper has a dozen, so there are no pages. */
export async function listSections() {
  return database()
    .select({
      id: sections.id,
      name: sections.name,
      slug: sections.slug,
      stamp: sections.stamp,
    })
    .from(sections)
    .orderBy(asc(sections.position), asc(sections.id));
}
