import { AsyncLocalStorage } from "node:async_hooks";
import type { Tag } from "./Tag.ts";

/** What an answer was made from, and how long it is true if nothing of that changes (milliseconds since 1970). */
export interface Reliance {
  readonly tags: Set<Tag>;
  until: number;
}

/** A page is bundled apart from the server that keeps it: only the global object is common to both. */
const place = globalThis as { zhubiReliance?: AsyncLocalStorage<Reliance> };
const reliances = (place.zhubiReliance ??= new AsyncLocalStorage());

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
