import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { slugOf } from "#pinyin/slug.ts";

describe("slugOf", () => {
  test.each([
    ["每日經濟新聞", "mei-ri-jing-ji-xin-wen"],
    ["每日经济新闻", "mei-ri-jing-ji-xin-wen"],
    ["要聞", "yao-wen"],
    ["綠色旅行", "lyu-se-lyu-xing"],
    ["OpenEuler 4S店，Müller’s café！", "openeuler-4s-dian-mullers-cafe"],
    ["２０２３年ＧＤＰ", "2023-nian-gdp"],
    ["3.5%的增長", "3-5-de-zeng-zhang"],
    ["😀", "article"],
    ["", "article"],
    ["「」", "article"],
  ])("%s → %s", (headline, slug) => {
    expect(slugOf(headline)).toBe(slug);
  });

  test("is cut at a word", () => {
    const slug = slugOf("每日經濟新聞".repeat(5));
    expect(slug).toBe("mei-ri-jing-ji-xin-wen-mei-ri-jing-ji-xin-wen-mei-ri-jing-ji");
  });

  test("cuts a first word that is too long by itself", () => {
    expect(slugOf("a".repeat(90))).toBe("a".repeat(60));
  });

  test("the house dictionary reads names right", () => {
    const dictionary = new Map([["單田芳", "shàn tián fāng"]]);
    expect(slugOf("單田芳", { dictionary })).toBe("shan-tian-fang");
  });

  test("is always an address", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (headline) => {
        const slug = slugOf(headline);
        expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(slug.length).toBeLessThanOrEqual(60);
      }),
    );
  });
});
