import { readdir } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { connection } from "#db/connection.ts";
import { addPicture } from "#newsroom/media/addPicture.ts";
import { pictureKey, store } from "#newsroom/media/store.ts";
import { type Newsroom, openNewsroom } from "#tests/support/newsroom.ts";

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});

const photograph = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#b3271e" } })
    .withExif({ IFD3: { GPSLatitude: "25/1 2/1 0/1" } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

const add = async (bytes: Uint8Array, key: "lin" | "du" = "lin") =>
  addPicture(newsroom.idOf(key), { fileName: "photo.jpg", bytes });

describe("media.add", () => {
  it("keeps upright sizes without the camera's data", async () => {
    const picture = await add(await photograph(1200, 2000));
    expect(picture).toMatchObject({ width: 2000, height: 1200, widths: [480, 960, 1600] });
    const file = await store().getBytes(pictureKey(picture.mediaId, 480));
    const kept = await sharp(file).metadata();
    expect(kept).toMatchObject({ format: "webp", width: 480, height: 288 });
    expect(kept.exif).toBeUndefined();
  });

  it("never makes a picture larger", async () => {
    expect(await add(await photograph(300, 700))).toMatchObject({ widths: [480, 700] });
    expect(await add(await photograph(90, 100))).toMatchObject({ widths: [100] });
  });

  it.each([
    ["an empty file", new Uint8Array()],
    ["a text", new TextEncoder().encode("<script>alert(1)</script>")],
    ["half a picture", new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
  ])("refuses %s", async (_, bytes) => {
    await expect(add(bytes)).rejects.toMatchObject({
      code: "invalid",
      detail: "picture_unreadable",
    });
  });

  it("leaves no file behind when the row is refused", async () => {
    const folder = join(process.env.ZHUBI_DATA ?? "", "media");
    const before = await filesIn(folder);
    await expect(add(await photograph(800, 600), "du")).rejects.toMatchObject({
      code: "not_signed_in",
    });
    expect(await filesIn(folder)).toEqual(before);
    const [row] = await connection()
      .sql`select count(*)::int as n from events where ability = 'media.add'`;
    expect(row).toEqual({ n: 3 });
  });
});

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}
