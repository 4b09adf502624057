import { beforeAll, describe, expect, test } from "vitest";
import { readData } from "#pinyin/train/data.ts";
import { evaluate, type Figures } from "#pinyin/train/evaluate.ts";

const samples = readData();
if (!samples) console.log("Skipped: the sentences of CPP and G2PL are not at ../shared/pinyin.");

describe.skipIf(!samples)("on sentences that training never saw", () => {
  let figures: Figures;
  beforeAll(() => {
    figures = evaluate(samples ?? []);
  });

  test("the model reads as well as when it was made", () => {
    expect(figures.accuracy.g2pl[0]).toBeGreaterThanOrEqual(0.983);
    expect(figures.accuracy.cpp[0]).toBeGreaterThanOrEqual(0.965);
  });

  test("Traditional text reads as Simplified does", () => {
    for (const [own, tw, t] of Object.values(figures.accuracy)) {
      expect(Math.abs(own - tw)).toBeLessThanOrEqual(0.002);
      expect(Math.abs(own - t)).toBeLessThanOrEqual(0.002);
    }
  });

  test("confidence is how often a reading is right", () => {
    for (const { from, to, given, right } of figures.reliability) {
      if (given < 100) continue;
      // Within what chance allows: three standard deviations at the middle of the range.
      const middle = (from + to) / 2;
      const chance = 3 * Math.sqrt((middle * (1 - middle)) / given) + (to - from) / 2;
      expect(Math.abs(right - middle)).toBeLessThanOrEqual(chance);
    }
  });

  test("most wrong readings are among the least certain", () => {
    expect(figures.caught).toBeGreaterThanOrEqual(0.85);
  });

  test("hard names and words are read", () => {
    for (const { count, misread } of [figures.hardWords, figures.hardNames]) {
      expect(misread.length / count).toBeLessThanOrEqual(0.03);
    }
  });

  test("whole sentences have every syllable right", () => {
    const { count, misread } = figures.wholeSentences;
    expect(misread.length / count).toBeLessThanOrEqual(0.035);
  });
});
