import { readFileSync } from "node:fs";
import { canonicalSyllable } from "../legalSyllable.ts";
import { isHeldOut } from "./split.ts";

/** A sentence with the reading of one of its characters. */
export interface Sample {
  readonly points: readonly number[];
  /** Which of them is meant. */
  readonly at: number;
  /** Canonical. */
  readonly reading: string;
  readonly isHeldOut: boolean;
  readonly set: "cpp" | "g2pl";
}

/** Reads `name.sent` and `name.lb`: the character in question stands between two `▁`. */
export function readSamples(folder: string, set: Sample["set"], name: string): Sample[] {
  const [sentences = [], labels = []] = ["sent", "lb"].map((end) =>
    readFileSync(`${folder}/${set}/${name}.${end}`, "utf8").split("\n"),
  );
  return sentences.flatMap((sentence, order): Sample[] => {
    const [before, character, after] = sentence.split("▁");
    const label = canonicalSyllable((labels[order] ?? "").trim());
    if (before === undefined || character === undefined || after === undefined || !label) return [];
    const points = Array.from(before + character + after, (one) => one.codePointAt(0) ?? 0);
    const at = Array.from(before).length;
    const reading = character === "不" && label === "bú" ? "bù" : character === "一" ? "yī" : label;
    return [{ points, at, reading, isHeldOut: isHeldOut(sentence), set }];
  });
}
