import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inMode } from "#components/reader/addresses.ts";
import { canonicalMode } from "#components/reader/mode/canonicalMode.ts";
import { forms, levels, pinyinMode, plainMode } from "#components/reader/mode/ReadingMode.ts";
import { readMode } from "#components/reader/mode/readMode.ts";
import { writeMode } from "#components/reader/mode/writeMode.ts";

const anyMode = fc.record({
  annotation: fc.constantFrom("none" as const, "all" as const, "marked" as const, ...levels),
  form: fc.constantFrom(...forms),
  isByWord: fc.boolean(),
  script: fc.constantFrom(null, "hant" as const, "hans" as const),
  region: fc.constantFrom(null, "tw" as const, "cn" as const),
  size: fc.constantFrom("small" as const, "medium" as const, "large" as const),
  hasToneColours: fc.boolean(),
  spacing: fc.constantFrom("close" as const, "even" as const, "wide" as const),
  worksheet: fc.constantFrom(null, "blanks" as const, "boxes" as const),
});
const language = fc.constantFrom("zh-Hant", "zh-Hans", "en");
const wordsOf = (written: string) => written.split("-");

describe("a mode's address", () => {
  test("is what it was before there were others", () => {
    expect(writeMode(plainMode)).toBe("");
    expect(writeMode(pinyinMode)).toBe("pinyin");
    expect(inMode("/", pinyinMode)).toBe("/pinyin");
    expect(inMode("/articles/a-bcdfghjkmn", pinyinMode)).toBe("/articles/a-bcdfghjkmn/pinyin");
  });

  test("reads as what was written, in whichever order its words stand", () => {
    fc.assert(
      fc.property(anyMode, language, fc.infiniteStream(fc.nat()), (mode, own, order) => {
        const canonical = canonicalMode(mode, own);
        const written = writeMode(canonical);
        if (written === "") return;
        const mixed = wordsOf(written)
          .map((word) => ({ word, place: order.next().value as number }))
          .toSorted((a, b) => a.place - b.place)
          .map(({ word }) => word);
        const read = readMode(mixed.join("-"));
        expect(read && canonicalMode(read, own)).toEqual(canonical);
      }),
    );
  });

  test("is one for what looks the same", () => {
    const lead = (written: string, own = "zh-Hant") => {
      const mode = readMode(written);
      return mode && writeMode(canonicalMode(mode, own));
    };
    expect(lead("words-pinyin")).toBe("pinyin-words");
    expect(lead("over1000")).toBe("pinyin-over1000");
    expect(lead("zhuyin-words")).toBe("zhuyin");
    expect(lead("toneless-colours")).toBe("toneless");
    expect(lead("large-tw-words")).toBe("");
    expect(lead("pinyin-hant")).toBe("pinyin");
    expect(lead("hant")).toBe("");
    expect(lead("hant", "zh-Hans")).toBe("hant");
    expect(lead("hans-wide")).toBe("hans-wide");
  });

  test.each([
    "",
    "junk",
    "pinyin-pinyin",
    "pinyin-zhuyin",
    "small-large",
    "over999",
    "pinyin-",
    "-",
  ])("%j is none", (written) => expect(readMode(written)).toBeNull());

  test("is one of a bounded number, whatever is asked", () => {
    const all = new Set<string>();
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...everyWord), { maxLength: 9 }), (words) => {
        const mode = readMode(words.join("-"));
        if (mode) all.add(writeMode(canonicalMode(mode, "zh-Hant")));
      }),
      { numRuns: 3000 },
    );
    for (const written of all) {
      if (written === "") continue;
      const mode = readMode(written);
      expect(mode && writeMode(canonicalMode(mode, "zh-Hant"))).toBe(written);
    }
  });
});

const everyWord = [
  ...forms,
  ...levels.map((level) => `over${level}`),
  ..."marked words hant hans tw cn small large colours close wide blanks boxes".split(" "),
];
