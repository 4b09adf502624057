import { expect, test } from "vitest";
import { readQuery } from "#newsroom/search/readQuery.ts";
import { token } from "#newsroom/search/token.ts";
import { wantedTokens } from "#newsroom/search/wantedTokens.ts";

test("however many ways there are, the likely ones of every term are looked up", () => {
  const words = ["xinwen", "gangkou", "dianying", "tiananmen", "shanghai", "nanjing"];
  const lists = wantedTokens(readQuery(words.join("，")));
  expect(lists.length).toBeLessThanOrEqual(64);
  const spelt = [
    ["xin", "wen"],
    ["gang", "kou"],
    ["dian", "ying"],
    ["tian", "an"],
    ["shang", "hai"],
  ];
  const pairs = spelt.map((pair) => token("syllable", pair.join("")));
  expect(lists.some((list) => pairs.every((pair) => list.includes(pair)))).toBe(true);
  expect(lists.some((list) => words.every((word) => list.includes(token("word", word))))).toBe(
    true,
  );
});
