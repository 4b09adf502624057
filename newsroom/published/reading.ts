import { type Database, database } from "#db/client.ts";
import { relyOn } from "./reliance.ts";
import type { Tag } from "./Tag.ts";

/**
 * The database, for a query whose answer changes with what the tags name. It is the only way to it in
 * this room, so that no page can be kept without anybody knowing what makes it stale.
 */
export function reading(...tags: [Tag, ...Tag[]]): Database {
  relyOn(tags);
  return database();
}

/** The database, for what is never changed or deleted once it is written: publications and their parts. */
export const readingForGood = (): Database => database();
