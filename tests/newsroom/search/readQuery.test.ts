import { expect, test } from "vitest";
import { fold } from "#newsroom/search/fold.ts";
import { parseTyped } from "#newsroom/search/parseTyped.ts";
import { readQuery, tidyQuery } from "#newsroom/search/readQuery.ts";
import { snippetOf } from "#newsroom/search/snippetOf.ts";

test.each([
  ["經濟", "经济"],
  ["ＡＢｃ１", "abc1"],
  ["é", "e"],
  ["臺灣", "台湾"],
])("%s folds to %s", (text, folded) => expect(fold(text).join("")).toBe(folded));

test("folding keeps the number of code points, whatever the text", () => {
  for (const text of ["½㈱ﬁİ", "𠮷野家", "\uD800a", "é", "👨‍👩‍👧"]) {
    expect(fold(text)).toHaveLength(Array.from(text).length);
  }
});

test.each([
  ["meiri", [["mei", "ri"]]],
  ["měirì", [["mei", "ri"]]],
  ["mei3ri4", [["mei", "ri"]]],
  ["xian", [["xian"], ["xi", "an"]]],
  ["nüren", [["nv", "ren"]]],
  ["nvren", [["nv", "ren"]]],
  ["mrjjxw", []],
  ["mei0x", []],
  ["", []],
])("%s is typed for %j", (typed, parses) => expect(parseTyped(typed)).toEqual(parses));

test("the longest query is parsed in no time", () => {
  expect(parseTyped("xian".repeat(12)).length).toBeGreaterThan(0);
  expect(readQuery("an".repeat(4000)).length).toBe(1);
});

test.each([
  ["  港口 \n 夜市\u0000", "港口 夜市"],
  ["港".repeat(100), "港".repeat(80)],
])("%j is tidied", (query, tidy) => expect(tidyQuery(query)).toBe(tidy));

test.each([
  ["港口　夜市", ["港口", "夜市"]],
  ["5G基地台", ["5G", "基地台"]],
  ["港口 港口", ["港口"]],
  ["经济 經濟", ["經濟"]],
  ["「每日」…《新聞》", ["每日", "新聞"]],
  ["mei ri", ["mei ri"]],
  ["gangkou dulun", ["gangkou", "dulun"]],
  ["tsmc gang", ["tsmc", "gang"]],
  ["?!…", []],
])("the terms of %j", (query, terms) => {
  expect(readQuery(query).map(({ text }) => text)).toEqual(terms);
});

test("a snippet begins with a sentence if one begins nearby", () => {
  const text = `${"前面的話很長。".repeat(9)}船在清晨靠岸。${"後面的話也長。".repeat(20)}`;
  const at = text.indexOf("清晨");
  const pieces = snippetOf(text, [{ from: at, to: at + 2 }]);
  expect(pieces.map((piece) => piece.text).join("")).toMatch(/^前面.*靠岸。.*…$/);
  expect(pieces.find(({ isHit }) => isHit)?.text).toBe("清晨");
});
