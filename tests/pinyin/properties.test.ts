import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { annotate } from "#pinyin/annotate.ts";
import { forms } from "#pinyin/forms/forms.ts";
import { openReader } from "#pinyin/forms/openReader.ts";
import { canonicalSyllable } from "#pinyin/legalSyllable.ts";
import { pieces } from "#pinyin/pieces.ts";
import { scripts } from "#pinyin/Script.ts";
import { anyText } from "./anyText.ts";

const readings = (text: string, dictionary?: ReadonlyMap<string, string>) =>
  annotate(text, dictionary && { dictionary }).map((syllable) => syllable?.pinyin ?? null);

const sentence = fc
  .tuple(
    fc.array(
      fc.constantFrom(
        ...[
          "銀行",
          "行",
          "長",
          "重",
          "了",
          "的",
          "著",
          "地",
          "得",
          "單",
          "一",
          "不",
          "和",
          "都",
          "還",
        ],
        ...[
          "发",
          "干",
          "里",
          "曾",
          "任",
          "樂",
          "朝",
          "會計",
          "音樂",
          "，",
          "2024",
          "A",
          "「",
          "」",
          "；",
        ],
      ),
      { minLength: 1, maxLength: 25 },
    ),
    fc.constantFrom("。", "！", "？", "\n"),
  )
  // What closes a sentence belongs to it, and begins none.
  .map(([words, end]) => `一${words.join("")}${end}`);

describe("whatever the text", () => {
  test("there is one canonical entry for each code point, and the text stays as it is", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const own = readings(text);
        expect(own).toHaveLength(Array.from(text).length);
        for (const pinyin of own) {
          if (pinyin !== null) expect(canonicalSyllable(pinyin)).toBe(pinyin);
        }
        expect(textOfHtml(forms.html.write(text, own))).toBe(text);
        expect(JSON.parse(`[${forms.jsonl.write(text, own)}]`)).toEqual(own);
      }),
      { numRuns: 500 },
    );
  });

  test("asking again gives the same", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(annotate(text)).toEqual(annotate(text));
      }),
    );
  });
});

describe.each(scripts)("turned into %s", (script) => {
  test("there is one canonical entry for each code point of the converted text", async () => {
    const read = await openReader(script);
    fc.assert(
      fc.property(anyText, (text) => {
        const converted = read(text);
        expect(converted.readings).toHaveLength(Array.from(converted.text).length);
        for (const pinyin of converted.readings) {
          if (pinyin !== null) expect(canonicalSyllable(pinyin)).toBe(pinyin);
        }
      }),
    );
  });

  test("what has no Han character stays as it is", async () => {
    const read = await openReader(script);
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        fc.pre(!/\p{Script=Han}/u.test(text));
        expect(read(text).text).toBe(text);
      }),
    );
  });
});

describe("a text and its parts", () => {
  test("sentences read alone as they read together", () => {
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 8 }), (sentences) => {
        expect(annotate(sentences.join(""))).toEqual(sentences.flatMap((one) => annotate(one)));
      }),
    );
  });

  test("pieces of a long text make up the text, and read as it does", () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 300, maxLength: 600 }), (sentences) => {
        const text = sentences.join("");
        const cut = [...pieces(text)];
        expect(cut.join("")).toBe(text);
        expect(cut.flatMap((piece) => readings(piece))).toEqual(readings(text));
      }),
      { numRuns: 5 },
    );
  });

  test.each([
    ["one endless run", "重".repeat(50_000)],
    ["rare characters", "𠮷".repeat(20_001)],
    ["Latin", "a".repeat(50_000)],
    ["halves", "\uD842".repeat(50_000)],
    ["an empty text", ""],
  ])("pieces cut no character: %s", (_, text) => {
    const cut = [...pieces(text)];
    expect(cut.join("")).toBe(text);
    expect(cut.flatMap((piece) => Array.from(piece))).toEqual(Array.from(text));
    for (const piece of cut) expect(piece.length).toBeLessThanOrEqual(8192);
  });
});

describe("two dictionaries", () => {
  const dictionary = fc.dictionary(
    fc.constantFrom("單田芳", "單", "行長", "銀行", "了解", "一", "長"),
    fc.constantFrom("dān", "shàn tián fāng", "háng cháng", "yín xíng", "liáo xiè", "yāo", "zhǎng"),
  );

  test("never see each other's words, however the calls interleave", () => {
    const call = fc.record({ text: sentence, words: dictionary });
    fc.assert(
      fc.property(fc.array(call, { minLength: 2, maxLength: 6 }), (calls) => {
        const alone = calls.map(({ text }) => readings(text));
        const maps = calls.map(({ words }) => new Map(Object.entries(words)));
        const first = calls.map(({ text }, at) => readings(text, maps[at]));
        const second = calls.map(({ text }, at) => readings(text, maps[at])).toReversed();
        expect(second.toReversed()).toEqual(first);
        expect(calls.map(({ text }) => readings(text))).toEqual(alone);
        expect(maps.map((map) => Object.fromEntries(map))).toEqual(
          calls.map(({ words }) => ({ ...words })),
        );
      }),
    );
  });

  test("what one says changes nothing but its terms", () => {
    const words = new Map([["單田芳", "shàn tián fāng"]]);
    const text = "單田芳說單口，銀行行長聽。";
    const plain = readings(text);
    expect(readings(text, words)).toEqual(["shàn", "tián", "fāng", ...plain.slice(3)]);
  });
});

describe("100,000 characters take about ten times as long as 10,000", () => {
  test.each([
    ["sentences", "重慶銀行的行長了解會計，看著孩子長大。"],
    ["one endless run", "重慶銀行的行長了解會計看著孩子長大"],
    ["one character", "行"],
    ["rare characters", "𠮷𰻝㐀"],
    ["Latin", "The quick brown fox. "],
    ["halves of characters", "\uD842"],
  ])("%s", (_, unit) => {
    const text = (length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
    const least = (of: string) =>
      Math.min(
        ...Array.from({ length: 3 }, () => {
          const start = performance.now();
          annotate(of);
          return performance.now() - start;
        }),
      );
    const short = least(text(10_000));
    expect(least(text(100_000))).toBeLessThan(Math.max(5, short) * 40);
  });
});

/** What a reader without styles copies from the page: no reading, no bracket, no tag. */
function textOfHtml(html: string): string {
  const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
  return html
    .replace(/<rp>.*?<\/rp>|<rt[^>]*>.*?<\/rt>/gu, "")
    .replace(/<\/?ruby>/gu, "")
    .replace(/&(amp|lt|gt|quot|#39);/gu, (_, name: string) => entities[name] ?? "");
}
