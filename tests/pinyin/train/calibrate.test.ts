import { expect, test } from "vitest";
import { trusted } from "#pinyin/engine/trusted.ts";
import { calibrate, type Guess } from "#pinyin/train/calibrate.ts";

const sample = { points: [], at: 0, reading: "", isHeldOut: false, set: "cpp" } as const;

/** Two characters: the learner is always as sure, and wrong of the second four times as often. */
const guesses: Guess[] = Array.from({ length: 4000 }, (_, at) => {
  const number = at % 2;
  const share = [0.7, 0.9, 0.99, 0.999][(at >> 1) % 4] ?? 0;
  const wrong = (1 - share) * (number === 0 ? 0.5 : 2);
  const isAgreed = at % 16 >= 8;
  return { sample, number, share, isAgreed, isRight: ((at * 7919) % 1000) / 1000 >= wrong };
});

test("trusts a surer guess more, and a character that is often misread less", () => {
  const { calibration, doubts } = calibrate(guesses, 2);
  const whole = calibration.other;
  const [seldom = 0, often = 0] = new Int8Array(doubts.buffer);
  expect(often).toBeGreaterThan(seldom);
  expect(trusted(0.99, seldom, whole)).toBeGreaterThan(trusted(0.7, seldom, whole));
  expect(trusted(0.9, seldom, whole)).toBeGreaterThan(trusted(0.9, often, whole));
});

test("measured rates only rise", () => {
  const { agreed, other } = calibrate(guesses, 2).calibration;
  for (const list of [agreed.right, agreed.scores, other.right, other.scores]) {
    expect(list).toEqual([...list].sort((one, next) => one - next));
  }
});
