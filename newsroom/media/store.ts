import { Disk } from "flydrive";
import { FSDriver } from "flydrive/drivers/fs";
import { readEnv } from "#readEnv.ts";

const held = globalThis as { zhubiStore?: Disk };

/** Where the pictures' files lie: a folder; any store that flydrive knows could take its place. */
export function store(): Disk {
  return (held.zhubiStore ??= new Disk(
    new FSDriver({ location: `${readEnv(process.env).ZHUBI_DATA}/media`, visibility: "public" }),
  ));
}

export const pictureKey = (mediaId: string, width: number) => `${mediaId}/${width}.webp`;
