import { describe, expect, test } from "vitest";
import { annotate } from "#pinyin/annotate.ts";
import { CompiledDictionary } from "#pinyin/CompiledDictionary.ts";
import { findTerms, termSyllables } from "#pinyin/houseReadings.ts";

const compiled = (entries: Record<string, string>) =>
  new CompiledDictionary(Object.entries(entries));
const found = (text: string, entries: Record<string, string>) =>
  findTerms(Array.from(text), compiled(entries)).map(({ at, term }) => [at, term]);

describe("a compiled dictionary", () => {
  test("reads as the plain map does that it was made of", () => {
    const entries = [
      ["單田芳", "shan4 tian2 fang1"],
      ["單", "shàn"],
      ["C羅", "luó"],
      ["𠮷野家", "jí yě jiā"],
      ["短", "a b"],
    ] as const;
    const [plain, ready] = [new Map(entries), new CompiledDictionary(entries)];
    const text = "單田芳與單先生在𠮷野家等C羅，長短不一。";
    expect(annotate(text, { dictionary: ready })).toEqual(annotate(text, { dictionary: plain }));
    expect([...ready]).toEqual([...plain]);
    expect(ready.size).toBe(5);
    expect(ready.get("單")).toBe("shàn");
    expect(ready.has("雙")).toBe(false);
  });

  test("takes the longest term at each place, and terms don't overlap", () => {
    const entries = { 長安: "cháng ān", 長安街: "cháng ān jiē", 街口: "jiē kǒu", 安: "ān" };
    expect(found("長安街口有長安", entries)).toEqual([
      [0, "長安街"],
      [5, "長安"],
    ]);
    expect(found("安長", entries)).toEqual([[0, "安"]]);
    expect(found("", entries)).toEqual([]);
  });

  test("passes over what doesn't fit its term", () => {
    expect(found("單田", { 單田: "shàn", 田: "" })).toEqual([]);
  });
});

test.each([
  ["單田芳", "shan4 tian2 fang1", ["shàn", "tián", "fāng"]],
  ["C羅", "luó", ["luó"]],
  ["單田", "shàn", null],
  ["", "", null],
])("the syllables of %s read %s", (term, reading, syllables) => {
  expect(termSyllables(term, reading)).toEqual(syllables);
});

test("fifty thousand terms cost a text little more than none", () => {
  const text = "昨日渡輪首航，東岸居民與記者同船，看見了港口的燈火和遠處的山。".repeat(60);
  const characters = [...new Set(Array.from(text))];
  const dictionary = new Map<string, string>();
  for (const [at, first] of characters.entries()) {
    for (const second of characters.slice(0, 30)) {
      for (let rest = 0; rest < 60; rest++) {
        const third = String.fromCodePoint(0x4e00 + ((at * 61 + rest * 7) % 20_000));
        dictionary.set(first + second + third, "yī yī yī");
      }
    }
  }
  expect(dictionary.size).toBeGreaterThan(50_000);
  const ready = new CompiledDictionary(dictionary);
  // By turns, and the fastest of each, so that a busy machine slows both or neither.
  const times = Array.from({ length: 15 }, () => [
    timed(() => annotate(text)),
    timed(() => annotate(text, { dictionary: ready })),
  ]);
  const [without = 0, within = 0] = [0, 1].map((one) =>
    Math.min(...times.map((pair) => pair[one] ?? 0)),
  );
  console.info(`without ${without.toFixed(1)} ms, with 50,000 terms ${within.toFixed(1)} ms`);
  expect(within).toBeLessThan(2 * without + 5);
});

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
