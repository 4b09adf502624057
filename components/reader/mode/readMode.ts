import { forms, levels, plainMode, type ReadingMode } from "./ReadingMode.ts";

/** What an address says of the mode; null where it says anything else, or one thing twice. */
export function readMode(written: string): ReadingMode | null {
  let said: Partial<ReadingMode> = {};
  for (const part of written.split("-")) {
    const says = vocabulary.get(part);
    if (!says || Object.keys(says).some((key) => key in said)) return null;
    said = { ...said, ...says };
  }
  const annotation = said.annotation ?? (said.form ? "all" : "none");
  return { ...plainMode, ...said, annotation };
}

const vocabulary: ReadonlyMap<string, Partial<ReadingMode>> = new Map<string, Partial<ReadingMode>>(
  [
    ...forms.map((form) => [form, { form }] as const),
    ["marked", { annotation: "marked" }],
    ...levels.map((level) => [`over${level}`, { annotation: level }] as const),
    ["words", { isByWord: true }],
    ["hant", { script: "hant" }],
    ["hans", { script: "hans" }],
    ["tw", { region: "tw" }],
    ["cn", { region: "cn" }],
    ["small", { size: "small" }],
    ["large", { size: "large" }],
    ["colours", { hasToneColours: true }],
    ["close", { spacing: "close" }],
    ["wide", { spacing: "wide" }],
    ["blanks", { worksheet: "blanks" }],
    ["boxes", { worksheet: "boxes" }],
  ],
);
