import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { toDocument } from "#interchange/press-document.ts";
import { readPressText, writePressText } from "#interchange/press-text.ts";
import { checkDocument } from "#editor/checkDocument.ts";
import { plainText } from "#editor/plainText.ts";
import { toneless } from "#pinyin/toneless.ts";

const sample = new URL("../../../../shared/input/press-release.zh-Hant.txt", import.meta.url);
const isThere = existsSync(sample);

describe.skipIf(!isThere)(
  isThere
    ? "the real press release"
    : "the real press release (skipped: ../shared/input is absent)",
  () => {
    const text = isThere ? readFileSync(sample, "utf8") : "";
    const { article, report } = readPressText(text, { zone: "Asia/Taipei" });
    const paragraphs = article.body.map((runs) => runs.map((run) => run.text).join(""));

    test("puts every part into its own field", () => {
      const { body, ...fields } = article;
      expect(body).toHaveLength(6);
      expect(fields).toEqual({
        headline: [],
        standfirst: [],
        source: "每日經濟新聞",
        time: "2023-03-11T16:31:37+08:00",
        dateline: "",
        reporters: ["趙鑫"],
        responsibleEditors: ["趙博淵"],
        photographers: [],
        translators: [],
        proofreaders: [],
        photo: { caption: "活動現場", credit: "成都市溫江區提供" },
        notices: [
          { kind: "reprint", text: "如需轉載請與《每日經濟新聞》報社聯系。" },
          {
            kind: "copyright",
            text: "未經《每日經濟新聞》報社授權,嚴禁轉載或鏡像,違者必究。",
          },
          { kind: "hotline", text: "讀者熱線:4008890008" },
          {
            kind: "photo_rights",
            text: "特別提醒:如果我們使用了您的圖片,請作者與本站聯系索取稿酬。如您不希望作品出現在本站,可聯系我們要求撤下您的作品。",
          },
          { kind: "follow", text: "歡迎關注每日經濟新聞APP" },
        ],
        unplaced: [],
      });
      expect(report.unplaced).toEqual([]);
      expect(report.isClockMissing).toBe(false);
    });

    test("begins and ends the body where the story does", () => {
      expect(paragraphs[0]).toMatch(/^3月10日.*四方合作戰略協議。$/);
      expect(paragraphs[5]).toMatch(/^溫江區新經濟和科技局.*落地”。$/);
    });

    test("takes all 277 readings, and 48 that were written more than once", () => {
      expect(report.readings).toHaveLength(277);
      expect(report.doubled).toHaveLength(48);
      const threefold = report.doubled.filter(({ times }) => times > 2);
      expect(
        threefold.map(({ line, character, times }) => `${line} ${character} ${times}`),
      ).toEqual(Array.from({ length: 4 }, () => "6 作 3"));
      expect(report.doubled[0]).toEqual({
        line: 4,
        column: 88,
        character: "沙",
        written: "sha",
        times: 2,
      });
    });

    test("gives each reading the tone it has in its word", () => {
      for (const { written, pinyin } of report.readings) expect(toneless(pinyin)).toBe(written);
      const read = new Map(report.readings.map((one) => [one.character, one.pinyin]));
      for (const [character, pinyin] of [
        ["載", "zǎi"],
        ["地", "dì"],
        ["的", "de"],
        ["更", "gèng"],
        ["等", "děng"],
        ["于", "yú"],
      ]) {
        expect([character, read.get(character ?? "")]).toEqual([character, pinyin]);
      }
    });

    test("leaves no bracketed syllable in any text, and every other bracket as it was", () => {
      const texts = [...paragraphs, JSON.stringify([article.notices, article.photo])].join("\n");
      expect(texts).not.toMatch(/[(（][a-zü]+[)）]/);
      expect(texts).toContain("中科源碼(成都)服務機器人研究院");
    });

    test("loses nothing: text, readings and labels are what was pasted", () => {
      const stripped = (line: string) => line.replace(/\([a-z]+\)/g, "");
      const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
      expect(paragraphs).toEqual(lines.slice(3, 9).map(stripped));
      expect(article.notices.map((notice) => notice.text)).toEqual(lines.slice(9).map(stripped));
      const brackets = text.match(/\([a-z]+\)/g) ?? [];
      const again = report.doubled.reduce((sum, { times }) => sum + times - 1, 0);
      expect(report.readings.length + again).toBe(brackets.length);
      expect(report.labels.map((label) => label.text)).toEqual(["每經編輯|", "圖片來源:"]);
      expect(report.repeated).toEqual([{ line: 2, text: "每日經濟新聞" }]);
    });

    test("comes back from canonical press text, and fits the editor's schema", () => {
      const written = writePressText(article);
      expect(written).not.toContain("\u2060");
      expect(readPressText(written, { zone: "Europe/London" }).article).toEqual(article);
      expect(plainText(checkDocument(toDocument(article)))).toBe(paragraphs.join("\n"));
    });
  },
);
