import { expect, test } from "vitest";
import { isWellFormed } from "#press/isWellFormed.ts";

test.each(["/", "/articles/a-bcdfghjkmn/pinyin", "/%E4%B8%AD", "/a?q=%E0%A4%A", "/%00"])(
  "%s is an address",
  (address) => expect(isWellFormed(address)).toBe(true),
);

test.each(["/%", "/%E0%A4%A", "/articles/%zz/pinyin", "/%ff"])("%s is none", (address) =>
  expect(isWellFormed(address)).toBe(false),
);
