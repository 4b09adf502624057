import { expect, test } from "vitest";
import { scoreOf, trusted } from "#pinyin/engine/trusted.ts";
import { calibrate, type Guess } from "#pinyin/train/calibrate.ts";

const sample = { points: [], at: 0, reading: "", isHeldOut: false, set: "cpp" } as const;

/** Two characters: the learner is always as sure, and wrong of the second four times as often. */
const guesses: Guess[] = Array.from({ length: 4000 }, (_, at) => {
  const number = at % 2;
  const share = [0.7, 0.9, 0.99, 0.999][(at >> 1) % 4] ?? 0;
  const wrong = (1 - share) * (number === 0 ? 0.5 : 2);
  const isAgreed = at % 16 >= 8;
  const isUsual = at % 32 < 30;
  return {
    sample,
    number,
    share,
    isUsual,
    isAgreed,
    isRight: ((at * 7919) % 1000) / 1000 >= wrong,
  };
});

test("trusts a surer guess more, and a character that is often misread less", () => {
  const { calibration, doubts } = calibrate(guesses, new Map(), 2);
  const whole = calibration.other;
  const [seldom = 0, often = 0] = new Int8Array(doubts.buffer);
  expect(often).toBeGreaterThan(seldom);
  const trust = (share: number, doubt: number) => trusted(scoreOf(share, doubt, true), whole);
  expect(trust(0.99, seldom)).toBeGreaterThan(trust(0.7, seldom));
  expect(trust(0.9, seldom)).toBeGreaterThan(trust(0.9, often));
});

test("measured rates only rise", () => {
  const { agreed, other } = calibrate(guesses, new Map(), 2).calibration;
  for (const list of [agreed.right, agreed.scores, other.right, other.scores]) {
    expect(list).toEqual([...list].sort((one, next) => one - next));
  }
});

test("what a character nearly always reads is trusted though no sample asked for it", () => {
  const usage = new Map([
    [1, { all: 900, usual: 900 }],
    [2, { all: 900, usual: 899 }],
    [3, { all: 900, usual: 450 }],
  ]);
  const doubts = new Int8Array(calibrate(guesses, usage, 4).doubts.buffer);
  expect(doubts[1], "what samples show counts more").toBeGreaterThan(0);
  expect(doubts[2]).toBeLessThan(0);
  expect(doubts[3], "its use tells nothing").toBe(0);
});
