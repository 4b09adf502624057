import { expect, test } from "vitest";
import { groupCharacters } from "#pinyin/train/groupCharacters.ts";

/** 0 to 3 stand before 4 to 7 and after nothing else; 8 is seen once. */
const texts = Array.from({ length: 400 }, (_, at) => [
  at % 4,
  4 + ((at >> 2) % 4),
  ...(at === 0 ? [8] : []),
]);

test("puts those together that keep the same company", () => {
  const groups = groupCharacters(texts, 9, 3);
  expect(new Set(groups.subarray(0, 4)).size).toBe(1);
  expect(new Set(groups.subarray(4, 8)).size).toBe(1);
  expect(groups[0]).not.toBe(groups[4]);
});

test("leaves what is seen too seldom in the last group", () => {
  expect(groupCharacters(texts, 9, 3)[8]).toBe(2);
});

test("groups the same way each time", () => {
  expect(groupCharacters(texts, 9, 3)).toEqual(groupCharacters(texts, 9, 3));
});
