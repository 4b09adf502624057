import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDictionaryCsv, writeDictionaryCsv } from "#interchange/dictionary-csv.ts";
import { locales } from "#newsroom/people/inputs.ts";
import en from "#messages/en/desk.json" with { type: "json" };
import hans from "#messages/zh-Hans/desk.json" with { type: "json" };
import hant from "#messages/zh-Hant/desk.json" with { type: "json" };

const names = {
  term: "term",
  pinyin: "pinyin",
  hant: "traditional",
  hans: "simplified",
  note: "note",
};
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readDictionaryCsv(bytes(text));
const entry = {
  term: "單田芳",
  pinyin: "shàn tián fāng",
  hant: "",
  hans: "单田芳",
  note: "評書藝人",
};

describe("a table of terms", () => {
  test("comes back as it went, whatever its cells hold", () => {
    const cell = fc
      .string({ unit: fc.constantFrom(...Array.from("單a, ;\"'=+-@\t\r\n＝")) })
      .map((text) => text);
    const row = fc.record({
      term: cell.map((text) => `單${text}`),
      pinyin: cell,
      hant: cell,
      hans: cell,
      note: cell,
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (entries) => {
        const { rows, refusals } = read(writeDictionaryCsv(entries, names));
        expect(refusals).toEqual([]);
        expect(rows.map(({ line: _, ...own }) => own)).toEqual(entries);
      }),
    );
  });

  test.each(["=1+1", "+886", "-1", "@SUM(A1)", "\t=1", "＝1", "'=1"])(
    "never lets a spreadsheet calculate %j",
    (note) => {
      const csv = writeDictionaryCsv([{ ...entry, note }], names);
      const cells = csv.split("\r\n")[1] ?? "";
      expect(cells).toMatch(/,"?'['=+\-@\t＝]/u);
      expect(read(csv).rows[0]?.note).toBe(note);
    },
  );

  test("is what Excel opens as it is: a byte order mark and CRLF", () => {
    const csv = writeDictionaryCsv([entry], names);
    expect(csv.startsWith("\uFEFFterm,pinyin,")).toBe(true);
    expect(csv.endsWith("\r\n")).toBe(true);
  });

  test.each([
    ["commas", "term,pinyin\n單田芳,shàn tián fāng\n"],
    ["semicolons", "term;pinyin\r\n單田芳;shàn tián fāng"],
    ["tabs", "拼音\t詞\nshàn tián fāng\t單田芳\n"],
    ["quotes and an unknown column", 'Term,No,"pinyin"\n"單田芳",7,"shàn tián fāng"\n,,\n'],
  ])("is read with %s", (_, text) => {
    expect(read(text)).toMatchObject({
      rows: [{ line: 2, term: "單田芳", pinyin: "shàn tián fāng", note: "" }],
      refusals: [],
    });
  });

  test.each([
    ["utf-16le", [0xff, 0xfe], (unit: number) => [unit & 255, unit >> 8]],
    ["utf-16be", [0xfe, 0xff], (unit: number) => [unit >> 8, unit & 255]],
  ])("is read from %s", (_, mark, pair) => {
    const units = Array.from("詞\t拼音\n魚\tyú\n", (one) => pair(one.charCodeAt(0)));
    expect(readDictionaryCsv(Uint8Array.from([...mark, ...units.flat()])).rows).toMatchObject([
      { term: "魚", pinyin: "yú" },
    ]);
  });

  test.each(["en", "zh-Hans", "zh-Hant"])("is known by its header in %s", (locale) => {
    expect(locales).toContain(locale);
    const own = { en, "zh-Hans": hans, "zh-Hant": hant }[locale]?.dictionary.columns;
    if (!own) throw new Error("no columns");
    const { rows } = read(writeDictionaryCsv([entry], own));
    expect(rows).toEqual([{ line: 2, ...entry }]);
  });

  test.each([
    ["that is Big5", Uint8Array.of(0xb3, 0xe6, 0xa5, 0xd0), { line: 0, reason: "encoding" }],
    ["that is empty", bytes(""), { line: 0, reason: "empty" }],
    ["with a header alone", bytes("term,pinyin\n"), { line: 0, reason: "empty" }],
    ["without its columns", bytes("a,b\n1,2\n"), { line: 1, reason: "header" }],
    ["with a column twice", bytes("term,pinyin,詞\n1,2,3\n"), { line: 1, reason: "header" }],
    ["with a row too wide", bytes("term,pinyin\n魚,yú\n魚,yú,又\n"), { line: 3, reason: "cells" }],
    ["with an open quote", bytes('term,pinyin\n"魚,yú\n'), { reason: "quotes" }],
  ])("%s is refused with the reason", (_, file, refusal) => {
    expect(readDictionaryCsv(file).refusals).toMatchObject([refusal]);
  });

  test("names a row by the line on which it begins", () => {
    const { rows } = read('term,pinyin,note\n魚,yú,"兩\n行"\n鳧,fú,\n');
    expect(rows.map(({ line }) => line)).toEqual([2, 4]);
  });
});
