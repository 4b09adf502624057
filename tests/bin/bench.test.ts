import { describe, expect, test } from "vitest";
import { readOptions } from "#bin/bench/readOptions.ts";

describe("npm run bench", () => {
  test.each([
    [[], { part: "both", articles: 100_000, events: 0, isFillOnly: false }],
    [["--help"], { part: "help" }],
    [["lists", "-h"], { part: "help" }],
    [["lists"], { part: "lists", events: 0 }],
    [["desk"], { part: "desk", events: 1_000_000 }],
    [
      ["lists", "--articles", "5,000", "--events=1000000", "--fill"],
      { part: "lists", articles: 5000, events: 1_000_000, isFillOnly: true },
    ],
  ])("%j is understood", (args, options) => expect(readOptions(args)).toMatchObject(options));

  test.each([
    [["list"], "There is no part list"],
    [["lists", "saves"], "There is no part lists saves"],
    [["--articels", "3"], "--articels"],
    [["--articles", "3"], "--articles takes a whole number from 1000"],
    [["--events", "-1"], "--events"],
    [["--events", "1.5"], "--events takes a whole number"],
  ])("%j is refused", (args, sentence) => expect(() => readOptions(args)).toThrow(sentence));
});
