import fc from "fast-check";
import { expect, test } from "vitest";
import { DOUBT_STEP, oddsOf, trusted } from "#pinyin/engine/trusted.ts";

const calibration = { scores: [0, 2, 6], right: [0.5, 0.8, 0.99] };
const shareOf = (odds: number) => 1 / (1 + Math.exp(-odds));

test("is what was measured at each score, and between two in a straight line", () => {
  expect(trusted(shareOf(2), 0, calibration)).toBeCloseTo(0.8);
  expect(trusted(shareOf(4), 0, calibration)).toBeCloseTo(0.895);
});

test("goes no further than what was measured", () => {
  expect(trusted(0.01, 0, calibration)).toBe(0.5);
  expect(trusted(1, 0, calibration)).toBe(0.99);
});

test("takes a character's doubt from the odds", () => {
  expect(trusted(shareOf(4), 2 / DOUBT_STEP, calibration)).toBeCloseTo(0.8);
});

test("never falls as the share rises", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, fc.integer({ min: -127, max: 127 }), (one, other, doubt) => {
      const [low, high] = one < other ? [one, other] : [other, one];
      expect(oddsOf(low)).toBeLessThanOrEqual(oddsOf(high));
      expect(trusted(low, doubt, calibration)).toBeLessThanOrEqual(
        trusted(high, doubt, calibration),
      );
    }),
  );
});
