import { z } from "zod";
import { listSections } from "#newsroom/sections/listSections.ts";

/** What an address may say of a list; anything else in it counts as not said. */
const Query = z.object({
  state: z
    .enum(["draft", "submitted", "scheduled", "returned", "live", "withdrawn"])
    .optional()
    .catch(undefined),
  section: z.string().max(80).optional().catch(undefined),
  after: z.string().max(400).optional().catch(undefined),
});

export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

export async function readFilter(searchParams: SearchParams) {
  const [query, sections] = await Promise.all([searchParams, listSections()]);
  const { state, section: slug, after } = Query.parse(query);
  return { state, after, sections, section: sections.find((section) => section.slug === slug) };
}
