import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalSyllable, isLegalSyllable } from "#pinyin/legalSyllable.ts";
import { fromNumbered, toNumbered } from "#pinyin/numbered.ts";
import { readingsOf } from "#pinyin/readingsOf.ts";
import { writeSyllable } from "#pinyin/syllable.ts";
import { simplified } from "#pinyin/simplified.ts";
import { toneless } from "#pinyin/toneless.ts";
import { zhuyin } from "#pinyin/zhuyin.ts";

const han = fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCodePoint(code));

describe("canonicalSyllable", () => {
  test.each([
    ["měi", "měi"],
    ["me\u030Ci", "měi"],
    ["MĚI", "měi"],
    ["mĕi", "měi"],
    ["mei3", "měi"],
    ["yu2", "yú"],
    ["lü4", "lǜ"],
    ["lv4", "lǜ"],
    ["lu:4", "lǜ"],
    ["nu:e4", "nüè"],
    ["lìu", "liù"],
    ["ɡāo", "gāo"],
    ["tɑ1", "tā"],
    ["ma", "ma"],
    ["ma5", "ma"],
    ["ma0", "ma"],
    ["·ma", "ma"],
    ["˙ma", "ma"],
    ["gui4", "guì"],
    ["xiong2", "xióng"],
    ["ng4", "ǹg"],
    ["hng1", "hn̄g"],
    ["ê4", "ề"],
  ])("%s → %s", (text, pinyin) => {
    expect(canonicalSyllable(text)).toBe(pinyin);
  });

  test.each([
    "",
    " ",
    "foo",
    "xyz",
    "ju:4",
    "mei6",
    "mèì",
    "měi3",
    "·mā",
    "mei mei",
    "m1a",
    "沙",
    "v",
    "1",
    "lü4x",
  ])("%j is none", (text) => {
    expect(canonicalSyllable(text)).toBeNull();
  });

  test("never throws", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void canonicalSyllable(text)));
  });
});

describe("readings and their forms", () => {
  test("every reading of every character is canonical, legal, and survives each form", () => {
    fc.assert(
      fc.property(han, (character) => {
        for (const pinyin of readingsOf(character)) {
          expect(canonicalSyllable(pinyin)).toBe(pinyin);
          expect(isLegalSyllable(toneless(pinyin))).toBe(true);
          expect(fromNumbered(toNumbered(pinyin))).toBe(pinyin);
          expect(zhuyin(pinyin)).toMatch(/^˙?[\u3105-\u312A\u312B]+[ˊˇˋ]?$/u);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    ["lǜ", "lü", "lü4", "ㄌㄩˋ"],
    ["měi", "mei", "mei3", "ㄇㄟˇ"],
    ["ma", "ma", "ma5", "˙ㄇㄚ"],
    ["zhī", "zhi", "zhi1", "ㄓ"],
    ["xué", "xue", "xue2", "ㄒㄩㄝˊ"],
    ["yuán", "yuan", "yuan2", "ㄩㄢˊ"],
    ["qiónɡ", "qiong", "qiong2", "ㄑㄩㄥˊ"],
    ["wēng", "weng", "weng1", "ㄨㄥ"],
    ["liù", "liu", "liu4", "ㄌㄧㄡˋ"],
    ["guǐ", "gui", "gui3", "ㄍㄨㄟˇ"],
    ["dùn", "dun", "dun4", "ㄉㄨㄣˋ"],
    ["ér", "er", "er2", "ㄦˊ"],
    ["jù", "ju", "ju4", "ㄐㄩˋ"],
  ])("%s", (pinyin, bare, numbered, bopomofo) => {
    expect([toneless(pinyin), toNumbered(pinyin), zhuyin(pinyin)]).toEqual([
      bare,
      numbered,
      bopomofo,
    ]);
  });

  test("what is no syllable is left, or null", () => {
    expect([toneless("foo!"), toNumbered("foo!"), zhuyin("foo"), fromNumbered("ma")]).toEqual([
      "foo!",
      "foo!",
      null,
      null,
    ]);
  });
});

describe("every legal syllable", () => {
  const initials = "b p m f d t n l g k h j q x zh ch sh r z c s y w".split(" ").concat("");
  const finals =
    "a o e ê ai ei ao ou an en ang eng ong er i ia ie iao iu ian in iang ing iong " +
    "u ua uo uai ui uan un uang ue ü üe üan ün m n ng";
  const syllables = initials
    .flatMap((initial) => finals.split(" ").map((final) => initial + final))
    .filter(isLegalSyllable);
  const toned = syllables.flatMap((letters) =>
    ([1, 2, 3, 4, 5] as const).map((tone) => writeSyllable(letters, tone)),
  );

  test("is there", () => {
    expect(syllables.length).toBeGreaterThan(400);
  });

  test("comes back from its number", () => {
    expect(toned.map((pinyin) => fromNumbered(toNumbered(pinyin)))).toEqual(toned);
    expect(toned.map((pinyin) => canonicalSyllable(pinyin))).toEqual(toned);
  });

  test("has a zhuyin of its own", () => {
    const bopomofo = toned.map((pinyin) => zhuyin(pinyin));
    expect(toned.filter((_, at) => bopomofo[at] === null)).toEqual([]);
    const shared = toned.filter((_, at) => bopomofo.indexOf(bopomofo[at] ?? "") !== at);
    expect(shared).toEqual([]);
  });
});

describe("readingsOf", () => {
  test.each([
    ["每", ["měi"]],
    ["髮", ["fà", "fa"]], // 頭髮
    ["乾", ["gān", "qián"]],
    ["後", ["hòu"]],
    ["A", []],
    ["", []],
    ["每日", []],
    ["😀", []],
    ["々", []],
  ])("%s", (character, readings) => {
    expect(readingsOf(character)).toEqual(readings);
  });

  test.each(["間间", "難难", "興兴", "與与", "區区", "會会", "調调", "讀读", "說说"])(
    "%s: both scripts know the same, but for tones that single words lose",
    (pair) => {
      const [traditional, simple] = Array.from(pair, (one) =>
        readingsOf(one).filter((reading) => toneless(reading) !== reading),
      );
      expect(new Set(traditional)).toEqual(new Set(simple));
    },
  );

  test("the commonest comes first", () => {
    const first = ["於", "為", "著", "們", "麼", "樂", "的"].map((one) => readingsOf(one)[0]);
    expect(first).toEqual(["yú", "wéi", "zhe", "men", "me", "lè", "de"]);
  });
});

describe("simplified", () => {
  test("keeps every offset", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.array(han).map((all) => all.join("")),
        ),
        (text) => {
          const simple = simplified(text.toWellFormed());
          expect(simple).toHaveLength(text.length);
        },
      ),
    );
  });
});
