import type { Feed } from "./Feed.ts";

/** When anything in a feed was last published; the same feed always says the same. */
export function updatedAt({ items }: Feed): Date {
  return new Date(Math.max(0, ...items.map((item) => item.updatedAt.getTime())));
}
