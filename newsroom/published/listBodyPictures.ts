import type { JSONContent } from "@tiptap/core";
import { inArray } from "drizzle-orm";
import { media } from "#db/schema/media.ts";
import type { PublishedPicture } from "./PublishedPicture.ts";
import { readingForGood } from "./reading.ts";

/** The pictures that stand in a document, by their ids. */
export async function listBodyPictures(
  doc: JSONContent,
): Promise<ReadonlyMap<string, PublishedPicture>> {
  const ids = pictureIds(doc);
  if (ids.length === 0) return new Map();
  const { id, width, height, widths } = media;
  const rows = await readingForGood()
    .select({ id, width, height, widths })
    .from(media)
    .where(inArray(id, ids));
  return new Map(rows.map((row) => [row.id, row]));
}

function pictureIds(node: JSONContent): string[] {
  const mediaId: unknown = node.type === "picture" ? node.attrs?.mediaId : undefined;
  return typeof mediaId === "string" ? [mediaId] : (node.content ?? []).flatMap(pictureIds);
}
