import { readFileSync } from "node:fs";
import { canonicalSyllable } from "../legalSyllable.ts";

export interface OwnWord {
  readonly word: string;
  /** Canonical, one for each character. */
  readonly readings: readonly string[];
}

/**
 * Words and names whose reading the lexicons lack or dispute, and which read so wherever they stand as words. The
 * list was written for this engine, from what dictionaries and the places and families themselves say.
 */
export const ownWords: readonly OwnWord[] = readFileSync(
  new URL("ownWords.txt", import.meta.url),
  "utf8",
)
  .trim()
  .split("\n")
  .map((line) => {
    const [word = "", ...numbered] = line.split(" ");
    const readings = numbered.flatMap((one) => canonicalSyllable(one) ?? []);
    if (readings.length !== Array.from(word).length) throw new Error(`ownWords.txt: ${line}`);
    return { word, readings };
  });
