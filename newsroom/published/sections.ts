import { asc } from "drizzle-orm";
import { sections as table } from "#db/schema/sections.ts";
import { recall } from "./recall.ts";
import { reading } from "./reading.ts";

export interface PublishedSection {
  name: string;
  slug: string;
}

/** The paper's sections in the order of its navigation. */
export function sections(): Promise<PublishedSection[]> {
  return recall("sections", listSections);
}

async function listSections(): Promise<PublishedSection[]> {
  const { name, slug, position, id } = table;
  return reading("sections").select({ name, slug }).from(table).orderBy(asc(position), asc(id));
}
