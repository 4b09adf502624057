import { sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import type { House } from "./house.ts";
import type { PublishedSection } from "./sections.ts";

/** The paper and its sections, in one question: every page asks it. */
export async function findPaper(): Promise<{ house: House; sections: PublishedSection[] }> {
  const [found] = await database().execute<{ house: House; sections: PublishedSection[] }>(sql`
    select json_build_object('name', h.name, 'motto', h.motto, 'zone', h.zone, 'language', h.language) as house,
      (select coalesce(json_agg(json_build_object('name', s.name, 'slug', s.slug)
        order by s.position, s.id), '[]') from sections s) as sections
    from house h`);
  if (!found) throw new Error("the paper has no name yet: the table `house` is empty");
  return found;
}
