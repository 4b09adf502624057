import fc from "fast-check";
import type { NoticeKind, PressArticle, Run } from "#interchange/press-text.ts";
import { readingsOf } from "#pinyin/readingsOf.ts";

/** What has a meaning somewhere in press text, to be met where it has none. */
export const traps: readonly string[] = [
  "標題：船到了",
  "導語：摘要：天晴",
  "來源：瀾江日報",
  "時間：2023-03-11 16:31:37",
  "2023年3月11日 16:31",
  "瀾江日報 2023-03-11 16:31:37",
  "瀾江日報 林映秋 本報編輯|沈硯書",
  "記者：林映秋、許澄遠",
  "責任編輯：沈硯書",
  "（責任編輯：沈硯書）",
  "文/林映秋 圖/方子謙",
  "江面 圖片來源:瀾江日報",
  "江面。本報記者林映秋攝",
  "▲江面",
  "圖片說明：江面 圖/方子謙",
  "如需轉載請與本報聯繫。",
  "未經授權，嚴禁轉載。",
  "讀者熱線：4008890008",
  "歡迎關注瀾江日報APP",
  "使用了您的圖片，請聯繫索取稿酬。",
  "（本報瀾江電 記者林映秋）江水漲了。",
  "〔記者許澄遠／瀾江報導〕江水漲了。",
  "\u2060正文：江",
  "\u2060未歸類：江",
  "\u2060",
  "\u2060\u2060標題：",
  "南(nan)",
  "南\u2060(nan)",
  "南\u2060\u2060（nán）",
  "南(nan)(nan)",
  "沙(sha)(sha)區(qu)",
  "沙(foo)",
  "沙(=jìng)",
  "子(·zi)",
  "子(zi5)",
  "她(he)",
  "寧德時代(300750)",
  "銀行(ICBC)",
  "記者(張三)",
  "女(lu:3)",
  "(nan)",
  "（",
  ")",
  "一、江",
  "完",
  "、",
  "；",
  "|",
  " ",
  "　",
  "😀",
  "𠮷",
  "葛\u{E0100}",
  "OpenEuler 4S",
  "。",
  "！",
  "每天江上都有船來，也有船走，岸上的人看慣了，不再數它們，只在大霧的日子裡聽一聽汽笛。",
];

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...traps) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 6 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 3 }) },
);

export const nastyText = fc
  .array(piece, { minLength: 0, maxLength: 4 })
  .map((pieces) => pieces.join(""));

const read = fc.constantFrom(...Array.from("南沙區女綠子的和樂行著乾髮間")).chain((character) =>
  fc.constantFrom(...readingsOf(character), "zi", "jìng", "lǜ").map((pinyin): Run => ({
    text: character,
    pinyin,
  })),
);

const runs = fc.array(
  fc.oneof(
    nastyText.map((text): Run => ({ text })),
    read,
  ),
  { maxLength: 5 },
);

const people = fc.array(
  fc.oneof(fc.constantFrom("林映秋", "趙鑫", "阿里·木", "John Smith", "李　明"), nastyText),
  { maxLength: 3 },
);

const kinds: readonly NoticeKind[] = ["reprint", "copyright", "hotline", "photo_rights", "follow"];

/** Any article of the type, in and out of normal form. */
export const anyArticle: fc.Arbitrary<PressArticle> = fc.record({
  headline: runs,
  standfirst: runs,
  source: nastyText,
  time: fc.oneof(
    fc.constantFrom(null, "2023-03-11T16:31:37+08:00", "1999-12-31T23:59:59-03:30", "昨天"),
    nastyText,
  ),
  dateline: fc.oneof(fc.constantFrom("瀾江報導", "本報瀾江3月10日電"), nastyText),
  reporters: people,
  responsibleEditors: people,
  photographers: people,
  translators: people,
  proofreaders: people,
  photo: fc.option(fc.record({ caption: nastyText, credit: nastyText })),
  body: fc.array(runs, { maxLength: 6 }),
  notices: fc.array(fc.record({ kind: fc.constantFrom(...kinds), text: nastyText }), {
    maxLength: 3,
  }),
  unplaced: fc.array(fc.record({ text: nastyText, after: fc.nat(6) }), { maxLength: 3 }),
});

/** Any text as it might be pasted: lines of traps between all kinds of line ends. */
export const anyText = fc
  .array(fc.tuple(nastyText, fc.constantFrom("\n", "\r\n", "\r", "\n\n", "\u2028", "\u000B")), {
    maxLength: 12,
  })
  .map((lines) => lines.map(([line, end]) => line + end).join(""));
