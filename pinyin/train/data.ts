import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readSamples, type Sample } from "./readSamples.ts";

/** The published data lie beside the project and are not part of it. */
export const dataFolder = fileURLToPath(new URL("../../../shared/pinyin", import.meta.url));

/** All sentences there are, or null where the folder is absent. */
export function readData(): Sample[] | null {
  if (!existsSync(dataFolder)) return null;
  return [
    ...readSamples(dataFolder, "cpp", "dev"),
    ...readSamples(dataFolder, "g2pl", "train"),
    ...readSamples(dataFolder, "g2pl", "dev"),
  ];
}
