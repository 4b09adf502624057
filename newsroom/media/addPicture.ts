import sharp from "sharp";
import { v7 } from "uuid";
import { media } from "#db/schema/media.ts";
import { type ActorId, make } from "#newsroom/change.ts";
import { ZhubiError } from "#newsroom/error.ts";
import { pictureKey, store } from "./store.ts";

/** Widths in pixels for telephones, columns and full pages; a picture is never made larger. */
const WIDTHS = [480, 960, 1600];
const LARGEST_FILE = 20 * 1024 * 1024;
/** A small file can unpack into gigabytes. */
const MOST_PIXELS = 100_000_000;

export type Picture = { mediaId: string; width: number; height: number; widths: number[] };

/**
 * Keeps a picture as WebP in several widths. Nothing of the camera's data is kept: it tells where a
 * source lives. The files are written first, so that a row never speaks of what isn't there.
 */
export async function addPicture(
  actorId: ActorId,
  input: { fileName: string; bytes: Uint8Array; credit?: string; alt?: string },
): Promise<Picture> {
  const { size, files } = await makeSizes(input.bytes);
  const mediaId = v7();
  for (const [width, file] of files) await store().put(pictureKey(mediaId, width), file);
  const picture = { ...size, widths: files.map(([width]) => width) };
  try {
    return await make({
      actorId,
      ability: "media.add",
      write: async ({ tx, actor }) => {
        const { fileName, credit = "", alt = "" } = input;
        await tx
          .insert(media)
          .values({ id: mediaId, fileName, credit, alt, addedBy: actor.id, ...picture });
        return { value: { mediaId, ...picture }, subjectId: mediaId, detail: { fileName } };
      },
    });
  } catch (error) {
    for (const width of picture.widths) await store().delete(pictureKey(mediaId, width));
    throw error;
  }
}

async function makeSizes(bytes: Uint8Array) {
  if (bytes.byteLength > LARGEST_FILE) throw new ZhubiError("invalid", "picture_too_large");
  try {
    const image = sharp(bytes, { limitInputPixels: MOST_PIXELS }).autoOrient();
    const { autoOrient: size } = await image.metadata();
    const widths = WIDTHS.filter((width) => width < size.width);
    if (widths.length < WIDTHS.length) widths.push(size.width);
    const files: [number, Buffer][] = [];
    for (const width of widths) {
      files.push([width, await image.clone().resize({ width }).webp({ quality: 80 }).toBuffer()]);
    }
    return { size: { width: size.width, height: size.height }, files };
  } catch {
    throw new ZhubiError("invalid", "picture_unreadable");
  }
}
