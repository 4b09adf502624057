import { join } from "node:path";
import { Disk } from "flydrive";
import { FSDriver } from "flydrive/drivers/fs";
import { env } from "#env.ts";

/** Where the pictures' files lie: a folder; any store that flydrive knows could take its place. */
export const store = new Disk(
  new FSDriver({ location: join(env.ZHUBI_DATA, "media"), visibility: "public" }),
);

export const pictureKey = (mediaId: string, width: number) => `${mediaId}/${width}.webp`;
