import { readFileSync } from "node:fs";
import { canonicalSyllable } from "../legalSyllable.ts";
import { isHeldOut } from "./split.ts";

/** The published sets. */
export type SetName = "cpp" | "g2pl";

/** A sentence with the reading of one of its characters. */
export interface Sample {
  readonly points: readonly number[];
  /** Which of them is meant. */
  readonly at: number;
  /** Canonical. */
  readonly reading: string;
  readonly isHeldOut: boolean;
  readonly set: SetName | "own";
}

/** Reads `name.sent` and `name.lb`: the character in question stands between two `▁`. */
export function readSamples(folder: string, set: SetName, name: string): Sample[] {
  const [sentences = [], labels = []] = ["sent", "lb"].map((end) =>
    readFileSync(`${folder}/${set}/${name}.${end}`, "utf8").split("\n"),
  );
  return sentences.flatMap((sentence, order): Sample[] => {
    const sample = sampleOf(sentence, (labels[order] ?? "").trim(), set);
    return sample ? [{ ...sample, isHeldOut: isHeldOut(sentence) }] : [];
  });
}

/** Sentences written for this engine, to show each reading of a character in several uses. */
export function readOwnSamples(): Sample[] {
  const file = new URL("ownSentences.txt", import.meta.url);
  const lines = readFileSync(file, "utf8").trim().split("\n");
  return lines.map((line) => {
    const [label = "", sentence = ""] = line.split(" ");
    const sample = sampleOf(sentence, label, "own");
    if (!sample) throw new Error(`ownSentences.txt: ${line}`);
    return sample;
  });
}

function sampleOf(sentence: string, label: string, set: Sample["set"]): Sample | null {
  const [before, character, after] = sentence.split("▁");
  const syllable = canonicalSyllable(label);
  if (before === undefined || character === undefined || after === undefined || !syllable)
    return null;
  const points = Array.from(before + character + after, (one) => one.codePointAt(0) ?? 0);
  const reading =
    character === "不" && syllable === "bú" ? "bù" : character === "一" ? "yī" : syllable;
  return { points, at: Array.from(before).length, reading, isHeldOut: false, set };
}
