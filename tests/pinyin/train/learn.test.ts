import { expect, test } from "vitest";
import type { Example } from "#pinyin/train/Example.ts";
import { learn } from "#pinyin/train/learn.ts";

const options = { epochs: 20, hidden: 0, rate: 0.1, leastSeen: 2, rounds: 1 };

/** Key 10 goes with the first choice, key 20 with the second; 30 says nothing; 99 is seen once. */
const examples: Example[] = Array.from({ length: 40 }, (_, at) => ({
  choices: 2,
  right: at % 2,
  from: 0,
  own: Int32Array.of(at % 2 === 0 ? 10 : 20, 30, ...(at === 0 ? [99] : [])),
  shared: [Int32Array.of(7), Int32Array.of(8)],
  weight: 1,
}));

test("gives weight to what tells the choices apart", () => {
  const { own } = learn(examples, options);
  const [first = 0, second = 0] = own.get(10) ?? [];
  expect(first).toBeGreaterThan(second + 1);
  const [neither = 0, nor = 0] = own.get(30) ?? [];
  expect(Math.abs(neither - nor)).toBeLessThan(0.5);
});

test("leaves out what was seen too seldom", () => {
  expect(learn(examples, options).own.has(99)).toBe(false);
});

test("learns the same each time", () => {
  const once = learn(examples, { ...options, hidden: 0.5, rounds: 2 });
  expect(learn(examples, { ...options, hidden: 0.5, rounds: 2 })).toEqual(once);
});
