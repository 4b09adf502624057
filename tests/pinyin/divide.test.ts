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
    [
      "萬 and 億 stand apart after more than ten",
      "六十三億十萬三十二萬",
      "六十三 億 十萬 三十二 萬",
    ],
    ["ordinals are one word", "第二十三次", "第二十三 次"],
    [
      "a year is its digits",
      "二〇二六年，一九四九年十月一日",
      "二 〇 二 六 年 ， 一 九 四 九 年 十 月 一 日",
    ],
    ["so is a decimal", "三點一四", "三 點 一 四"],
    ["fractions and per cent", "三分之一，百分之二十", "三 分 之 一 ， 百 分 之 二十"],
    [
      "about so many",
      "七八個，三五天，兩三百，十幾年，二十多歲",
      "七八 個 ， 三五 天 ， 兩三百 ， 十幾 年 ， 二十 多 歲",
    ],
    [
      "measure words stand alone",
      "三個人兩塊石頭十八歲五公里",
      "三 個 人 兩 塊 石頭 十八 歲 五 公里",
    ],
    [
      "so do pronouns before them",
      "每天這次某種那本書上個月",
      "每 天 這 次 某 種 那 本 書 上 個 月",
    ],
    [
      "but not where nothing is counted",
      "一樣，萬一，十分，這個，千萬",
      "一樣 ， 萬一 ， 十分 ， 這個 ， 千萬",
    ],
    [
      "a verb and its result are one word",
      "看見吃完換掉拿走說錯了話",
      "看見 吃完 換掉 拿走 說錯了 話",
    ],
    ["unless one has two syllables", "走出來，打掃乾淨，整理好", "走 出來 ， 打掃 乾淨 ， 整理 好"],
    ["or a verb only follows", "要走，沒懂，是好的", "要 走 ， 沒 懂 ， 是 好 的"],
    ["著 stays with adjectives too", "紅著臉", "紅著 臉"],
    ["a familiar name into its parts", "老李和小王", "老 李 和 小 王"],
    ["a place is parted from its kind", "臺北市", "臺北 市"],
    ["a name into surname and given name", "王建國說", "王 建國 說"],
    ["one that no dictionary has, too", "林映秋說", "林 映秋 說"],
    ["between other words", "船長羅慶松五十七歲", "船長 羅 慶松 五十七 歲"],
    ["with a given name that is a word", "陳小明和王光明表示", "陳 小明 和 王 光明 表示"],
    ["of two characters where a title says so", "副教授梁鈞的團隊", "副教授 梁 鈞 的 團隊"],
    ["a familiar one", "他叫小明，丘阿水來了", "他 叫 小 明 ， 丘 阿水 來 了"],
    [
      "but not what only looks like one",
      "連夜溯江避浪，黃金價格，張高興地說",
      "連夜 溯 江 避 浪 ， 黃金 價格 ， 張 高興 地 說",
    ],
    ["ten minutes and a half", "只要十分半，十分高興", "只要 十 分 半 ， 十分 高興"],
    ["Simplified as well as Traditional", "我们在企业看着电脑", "我们 在 企业 看着 电脑"],
    ["what isn't Han stays as it is", "AI，2026年", "A I ， 2 0 2 6 年"],
  ])("%s", (_, text, expected) => expect(words(text).join(" ")).toBe(expected));

  test("hyphens part an ordinal, pairs of pairs", () => {
    const hyphenOf = (text: string) => divide(text)[0]?.hyphen;
    expect(hyphenOf("第一")).toBe(1);
    expect(hyphenOf("七八個")).toBe(1);
    expect(hyphenOf("清清楚楚")).toBeNull();
    expect(hyphenOf("光明正大")).toBe(2);
    expect(hyphenOf("愛莫能助")).toBeNull();
  });

  test("names are what has a capital, and common words are none", () => {
    const kindOf = (text: string) => divide(text)[0]?.kind ?? "";
    expect(["西安", "王先生", "蔡主任", "臺灣大學"].map(kindOf)).not.toContain("");
    for (const word of ["洪水", "換", "孔", "東", "石橋", "大橋", "週一", "先生", "高興"])
      expect(["person", "place", "name"], word).not.toContain(kindOf(word));
  });

  test("the house's own words are one each, and names where nobody else knows them", () => {
    const told = (text: string) =>
      divide(text, ["柴埔", "單家渡", "葉知微", "粉絲"])
        .map((word) => word.text + (word.kind === "name" || word.kind === "person" ? "*" : ""))
        .join(" ");
    expect(told("柴埔到單家渡")).toBe("柴埔* 到 單家渡*");
    expect(told("单家渡的粉丝")).toBe("单家渡* 的 粉丝");
    expect(told("葉知微說")).toBe("葉* 知微* 說");
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
