import fc from "fast-check";
import { expect, test } from "vitest";
import { isHeldOut } from "#pinyin/train/split.ts";

test("the marks around a character change nothing", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (before, marked, after) => {
      expect(isHeldOut(`${before}▁${marked}▁${after}`)).toBe(isHeldOut(before + marked + after));
    }),
  );
});

test("about one in ten is held out", () => {
  const sentences = Array.from({ length: 20_000 }, (_, at) => `第${at}句話，在這裡。`);
  const share = sentences.filter(isHeldOut).length / sentences.length;
  expect(share).toBeGreaterThan(0.09);
  expect(share).toBeLessThan(0.11);
});

test("the hash is FNV-1a: its figures for known texts stay", () => {
  // The offset basis 2166136261 of the empty text, and 0xe40c292c of "a".
  expect([isHeldOut(""), isHeldOut("a")]).toEqual([2166136261 % 10 === 0, 0xe40c292c % 10 === 0]);
});
