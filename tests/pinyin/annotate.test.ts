import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { annotate, engine } from "#pinyin/annotate.ts";
import { canonicalSyllable } from "#pinyin/legalSyllable.ts";
import { toneless } from "#pinyin/toneless.ts";

const spelt = (text: string, dictionary?: ReadonlyMap<string, string>) =>
  annotate(text, dictionary ? { dictionary } : {})
    .map((syllable) => syllable?.pinyin ?? "·")
    .join(" ");

describe("annotate", () => {
  test.each([
    ["每日經濟新聞", "měi rì jīng jì xīn wén"],
    ["負責人", "fù zé rén"],
    ["会计开会", "kuài jì kāi huì"],
    ["會計開會", "kuài jì kāi huì"],
    ["重慶銀行行長", "chóng qìng yín háng háng zhǎng"],
    ["看著孩子長大", "kàn zhe hái zi zhǎng dà"],
    ["睡著了，著手寫名著", "shuì zháo le · zhuó shǒu xiě míng zhù"],
    ["乾隆擦乾眼淚", "qián lóng cā gān yǎn lèi"],
    ["什麼時候落戶於溫江", "shén me shí hòu luò hù yú wēn jiāng"],
    ["一不做", "yī bù zuò"],
    ["女兒綠色", "nǚ ér lǜ sè"],
    ["校院企地協同", "xiào yuàn qǐ dì xié tóng"],
    ["iPhone了，了解", "· · · · · · le · liǎo jiě"],
    ["髮", "fà"],
    ["人々", "rén rén"],
    ["二〇二三", "èr líng èr sān"],
  ])("%s", (text, pinyin) => {
    expect(spelt(text)).toBe(pinyin);
  });

  test.each([
    ["", []],
    ["A1 ,。", [null, null, null, null, null]],
    ["😀沙👨‍👩‍👧", [null, "shā", null, null, null, null, null]],
    ["\uD842沙\uDFB7", [null, "shā", null]],
    ["葛\u{E0100}城", ["gě", null, "chéng"]],
    ["\u{2CEB0}", [null]],
    ["\uF95C", ["lè"]],
  ])("has one entry a code point: %j", (text, pinyin) => {
    expect(annotate(text).map((syllable) => syllable?.pinyin ?? null)).toEqual(pinyin);
  });

  test("has one entry a code point, in canonical form, whatever comes", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc
        .array(fc.constantFrom(...Array.from("重行長的了々〇一不乾著經𠮷😀a1 ，\u{E0100}\uD800")))
        .map((all) => all.join("")),
    );
    fc.assert(
      fc.property(text, (any) => {
        const syllables = annotate(any);
        expect(syllables).toHaveLength(Array.from(any).length);
        for (const syllable of syllables) {
          if (!syllable) continue;
          expect(canonicalSyllable(syllable.pinyin)).toBe(syllable.pinyin);
          expect(syllable.candidates[0]?.pinyin).toBe(syllable.pinyin);
          expect(new Set(syllable.candidates.map((one) => one.pinyin)).size).toBe(
            syllable.candidates.length,
          );
          expect(syllable.confidence).toBeGreaterThan(0);
          expect(syllable.confidence).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test("reads a text as it reads its sentences", () => {
    const sentences = ["重慶銀行行長看著孩子。", "了解會計！", "「著手。」"];
    expect(annotate(sentences.join(""))).toEqual(sentences.flatMap((one) => annotate(one)));
  });

  test("is surer of a word than of a character alone, and offers the other readings", () => {
    const [inWord] = annotate("銀行").slice(1);
    const [alone] = annotate("行");
    expect(inWord?.confidence).toBeGreaterThan(alone?.confidence ?? 1);
    expect(inWord?.candidates.map((one) => one.pinyin)).toEqual(
      expect.arrayContaining(["háng", "xíng"]),
    );
    expect(annotate("每")[0]?.candidates.map((one) => one.pinyin)).toEqual(["měi"]);
  });

  describe("with a house dictionary", () => {
    test("the house outranks the engine, its longest term first", () => {
      const dictionary = new Map([
        ["單", "dān"],
        ["單田芳", "shàn tián fāng"],
        ["單田", "chán tián"],
      ]);
      expect(spelt("單田芳說單口", dictionary)).toBe("shàn tián fāng shuō dān kǒu");
      expect(annotate("單", { dictionary })[0]).toMatchObject({ pinyin: "dān", confidence: 1 });
    });

    test("takes any spelling, and terms with other letters", () => {
      expect(
        spelt(
          "看B站呂",
          new Map([
            ["B站", "zhan4"],
            ["呂", "lv3"],
          ]),
        ),
      ).toBe("kàn · zhàn lǚ");
    });

    test.each([
      ["too few syllables", "jìng"],
      ["no syllable", "jìng xyz"],
      ["nothing", ""],
    ])("passes over an entry with %s", (_, pinyin) => {
      expect(spelt("靚穎", new Map([["靚穎", pinyin]]))).toBe(spelt("靚穎"));
      expect(spelt("沙", new Map([["", "shā"]]))).toBe("shā");
    });

    test("leaves nothing behind for the next caller", () => {
      const before = spelt("張靚穎");
      spelt("張靚穎", new Map([["張靚穎", "zhāng liàng yǐng"]]));
      expect(spelt("張靚穎")).toBe(before);
    });
  });

  test("a neutral tone is a reading of its character", () => {
    const [syllable] = annotate("孩子").slice(1);
    expect(syllable?.candidates.map((one) => toneless(one.pinyin))).toContain("zi");
  });

  test("names the engine and its version", () => {
    expect(engine).toBe("zhubi-pinyin 1.1.0");
  });
});
