import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { divide } from "#pinyin/divide.ts";
import { spellWord } from "#pinyin/spellWord.ts";

const words = (text: string) => divide(text).map((word) => word.text);

describe("words as GB/T 16159 divides them", () => {
  test.each([
    ["particles stay with their verb", "他看著她吃過了飯", "他 看著 她 吃過了 飯"],
    ["but 了 that ends a sentence doesn't", "他吃了飯。他走了。", "他 吃了 飯 。 他 走 了 。"],
    ["們 stays with its word", "我們和孩子們", "我們 和 孩子們"],
    ["numbers are joined by their powers", "三百二十一人", "三百 二十一 人"],
    ["九億零七萬二千", "九億零七萬二千", "九億 零 七萬 二千"],
    ["ordinals are one word", "第二十三次", "第二十三 次"],
    ["a place is parted from its kind", "臺北市", "臺北 市"],
    ["a name into surname and given name", "王建國說", "王 建國 說"],
    ["one that no dictionary has, too", "林映秋說", "林 映秋 說"],
    ["Simplified as well as Traditional", "我们在企业看着电脑", "我们 在 企业 看着 电脑"],
    ["what isn't Han stays as it is", "AI，2026年", "A I ， 2 0 2 6 年"],
  ])("%s", (_, text, expected) => expect(words(text).join(" ")).toBe(expected));

  test("hyphens part an ordinal, pairs of pairs", () => {
    const hyphenOf = (text: string) => divide(text)[0]?.hyphen;
    expect(hyphenOf("第一")).toBe(1);
    expect(hyphenOf("清清楚楚")).toBe(2);
    expect(hyphenOf("光明正大")).toBe(2);
    expect(hyphenOf("愛莫能助")).toBeNull();
  });

  test("common words come before rare ones, and unknown ones last", () => {
    const rankOf = (text: string) => divide(text)[0]?.rank ?? 0;
    expect(rankOf("我們")).toBeLessThan(500);
    expect(rankOf("護理")).toBeGreaterThan(2500);
    expect(rankOf("龘")).toBe(Infinity);
  });

  test("lose no character of any text", () => {
    const text = fc.string({
      unit: fc.constantFrom(...Array.from("第一二十百們著了過王建國𠮷😀a。\n市々〇髮")),
    });
    fc.assert(fc.property(text, (any) => words(any).join("") === any));
  });
});

describe("a word's spelling", () => {
  test("is one, with an apostrophe before a vowel", () => {
    expect(spellWord(["jīng", "jì"]).join("")).toBe("jīngjì");
    expect(spellWord(["xī", "ān"], { isCapital: true }).join("")).toBe("Xī'ān");
    expect(spellWord(["é"], { isCapital: true }).join("")).toBe("É");
    expect(spellWord(["dì", "yī"], { hyphen: 1 }).join("")).toBe("dì-yī");
    expect(spellWord(["huā", "er"]).join("")).toBe("huār");
    expect(spellWord([]).join("")).toBe("");
  });
});
