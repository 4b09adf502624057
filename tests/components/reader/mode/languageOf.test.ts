import { expect, test } from "vitest";
import { languageTag } from "#components/reader/mode/languageOf.ts";
import { plainMode, type ReadingMode } from "#components/reader/mode/ReadingMode.ts";

test.each<["zh-Hant" | "zh-Hans" | "en", Partial<ReadingMode>, string]>([
  ["zh-Hant", {}, "zh-Hant"],
  ["zh-Hant", { script: "hans" }, "zh-Hans"],
  ["zh-Hans", { script: "hant", region: "tw" }, "zh-Hant-TW"],
  ["zh-Hant", { script: "hans", region: "tw" }, "zh-Hans-TW"],
  ["zh-Hant", { region: "cn" }, "zh-Hant-CN"],
  ["en", { region: "tw" }, "en"],
])("a paper in %s read as %o is in %s", (own, mode, tag) => {
  expect(languageTag(own, { ...plainMode, ...mode })).toBe(tag);
});
