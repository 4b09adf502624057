import fc from "fast-check";
import { expect, test } from "vitest";
import { DOUBT_STEP, scoreOf, trusted } from "#pinyin/engine/trusted.ts";

const curve = { scores: [0, 2, 6], right: [0.5, 0.8, 0.99] };
const shareOf = (odds: number) => 1 / (1 + Math.exp(-odds));
const ofShare = (share: number, doubt = 0, isUsual = true) =>
  trusted(scoreOf(share, doubt, isUsual), curve);

test("is what was measured at each score, and between two in a straight line", () => {
  expect(ofShare(shareOf(2))).toBeCloseTo(0.8);
  expect(ofShare(shareOf(4))).toBeCloseTo(0.895);
});

test("goes no further than what was measured", () => {
  expect(ofShare(0.01)).toBe(0.5);
  expect(ofShare(1)).toBe(0.99);
});

test("takes a character's doubt from the odds, and gives its trust to the usual reading alone", () => {
  expect(ofShare(shareOf(4), 2 / DOUBT_STEP)).toBeCloseTo(0.8);
  expect(ofShare(shareOf(4), 2 / DOUBT_STEP, false)).toBeCloseTo(0.8);
  expect(ofShare(shareOf(2), -2 / DOUBT_STEP)).toBeCloseTo(0.895);
  expect(ofShare(shareOf(2), -2 / DOUBT_STEP, false)).toBeCloseTo(0.8);
});

test("never falls as the share rises", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, fc.integer({ min: -127, max: 127 }), (one, other, doubt) => {
      const [low, high] = one < other ? [one, other] : [other, one];
      expect(scoreOf(low, doubt, true)).toBeLessThanOrEqual(scoreOf(high, doubt, true));
      expect(ofShare(low, doubt)).toBeLessThanOrEqual(ofShare(high, doubt));
    }),
  );
});
