import { AsyncLocalStorage } from "node:async_hooks";
import { type Database, database } from "#db/client.ts";
import type { Tag } from "./Tag.ts";

/** What an answer was made from, and how long it is true if nothing of that changes (milliseconds since 1970). */
export interface Reliance {
  readonly tags: Set<Tag>;
  until: number;
}

/** A page is bundled apart from the server that keeps it: only the global object is common to both. */
const place = globalThis as { zhubiReliance?: AsyncLocalStorage<Reliance> };
const reliances = (place.zhubiReliance ??= new AsyncLocalStorage());

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

export function relyOn(tags: Iterable<Tag>): void {
  const reliance = reliances.getStore();
  if (reliance) for (const tag of tags) reliance.tags.add(tag);
}

/** For a page that tells the day: what it says is true until then. */
export function relyUntil(moment: Date): void {
  const reliance = reliances.getStore();
  if (reliance) reliance.until = Math.min(reliance.until, moment.getTime());
}

/** Runs what makes an answer, and tells what it was made from. */
export async function gather<Value>(
  make: () => Promise<Value>,
): Promise<{ value: Value; reliance: Readonly<Reliance> }> {
  const reliance: Reliance = { tags: new Set(), until: Infinity };
  return { value: await reliances.run(reliance, make), reliance };
}
