import { asking } from "./asking.ts";
import { isShortId } from "./isShortId.ts";
import { isSlug } from "./isSlug.ts";
import { articleTag, authorTag, sectionTag } from "./Tag.ts";

/**
 * Whether the paper ever had something public of that name, in one look. A crawl through addresses
 * that never were shall cost no page each.
 */
export async function isKnown(
  kind: "articles" | "sections" | "authors",
  name: string,
): Promise<boolean> {
  const found = await query(kind, name);
  return found?.length === 1;
}

function query(kind: "articles" | "sections" | "authors", name: string) {
  if (kind === "articles") {
    const shortId = name.slice(-10);
    if (!isShortId(shortId)) return undefined;
    return asking(articleTag(shortId))`
      select from articles where short_id = ${shortId} and first_published_at is not null`;
  }
  if (!isSlug(name)) return undefined;
  return kind === "sections"
    ? asking(sectionTag(name), "sections")`select from sections where slug = ${name}`
    : asking(authorTag(name))`select from contributors where slug = ${name}`;
}
