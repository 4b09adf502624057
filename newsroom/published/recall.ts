import { relyOn } from "./reliance.ts";
import type { Tag } from "./Tag.ts";

/** For so long after the last proof that every act was heard, what is remembered is believed. */
const LEASE_MS = 2_000;

/** Pages are bundled apart from what follows the acts: only the global object is common to both. */
const place = globalThis as {
  zhubiFacts?: { known: Map<Tag, Promise<unknown>>; trustedUntil: number };
};
const facts = (place.zhubiFacts ??= { known: new Map(), trustedUntil: 0 });

/**
 * What every page needs and hardly ever changes (the house, its sections) is asked for once, until its
 * tag is stale. Where nobody follows the acts, it is asked for each time.
 */
export function recall<Value>(tag: Tag, ask: () => Promise<Value>): Promise<Value> {
  relyOn([tag]);
  if (Date.now() >= facts.trustedUntil) return ask();
  const known = facts.known.get(tag) as Promise<Value> | undefined;
  if (known) return known;
  const asked = ask();
  facts.known.set(tag, asked);
  asked.catch(() => {
    if (facts.known.get(tag) === asked) facts.known.delete(tag);
  });
  return asked;
}

export function forget(tags: readonly Tag[] | "everything"): void {
  if (tags === "everything") facts.known.clear();
  else for (const tag of tags) facts.known.delete(tag);
}

/** `heardUntil` in milliseconds since 1970; 0 where nothing can be believed. */
export function trustMemory(heardUntil: number): void {
  facts.trustedUntil = heardUntil === 0 ? 0 : heardUntil + LEASE_MS;
}
