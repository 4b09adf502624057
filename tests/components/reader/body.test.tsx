import type { JSONContent } from "@tiptap/core";
import { describe, expect, test } from "vitest";
import { Body } from "#components/reader/body/Body.tsx";
import { pairReadings } from "#components/reader/body/pairReadings.ts";
import { pinyinMode, plainMode } from "#components/reader/mode/ReadingMode.ts";
import { markupOf } from "./markupOf.ts";

const text = (words: string, ...marks: JSONContent["marks"] & object): JSONContent => ({
  type: "text",
  text: words,
  marks,
});
const paragraph = (...content: JSONContent[]): JSONContent => ({ type: "paragraph", content });
const link = (href: unknown) => ({ type: "link", attrs: { href } });
const reading = (pinyin: string) => ({ type: "reading", attrs: { pinyin, origin: "editor" } });

const picture = { id: "0198-lead", width: 1600, height: 1000, widths: [1600, 400, 800] };

/** What blocks look like on a page; `readings` are those of each line. */
function drawn(blocks: JSONContent[], readings?: (string | null)[][]) {
  const paired = pairReadings({ type: "doc", content: blocks }, readings ?? []);
  return markupOf(
    <Body
      blocks={paired}
      paper={{
        mode: readings ? pinyinMode : plainMode,
        lockedTerms: new Map(),
        write: (text) => text,
        say: (key) => key,
      }}
      pictures={new Map([[picture.id, picture]])}
    />,
  );
}

describe("hostile words", () => {
  test("are text wherever they stand", () => {
    const hostile = `</p><script>alert("1")</script>&amp;`;
    const escaped = "&lt;/p&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;amp;";
    expect(drawn([paragraph(text(hostile))])).toBe(`<p>${escaped}</p>`);
    expect(drawn([paragraph(text(hostile, { type: "italic" }))])).not.toContain("<script");
    const attrs = { mediaId: picture.id, alt: `"><script>`, credit: hostile };
    const figure = drawn([{ type: "picture", attrs, content: [text(hostile)] }]);
    expect(figure).toContain(`alt="&quot;&gt;&lt;script&gt;"`);
    expect(figure).not.toContain("<script");
  });

  test("of a reading stay in their attribute", () => {
    const html = drawn([paragraph(text("每"))], [[`"><script>`]]);
    expect(html).toContain(`data-r="&quot;&gt;&lt;script&gt;"`);
  });

  test.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "data:text/html,<script>",
    "vbscript:x",
    "//evil.example",
    "",
    { toString: () => "https://evil.example" },
    null,
  ])("make no link of %j", (href) => {
    expect(drawn([paragraph(text("按我", link(href)))])).toBe("<p>按我</p>");
  });

  test("do not choose the element: an unknown block is not drawn", () => {
    expect(drawn([{ type: "script", content: [text("alert(1)")] }])).toBe("");
    expect(drawn([{ type: "heading", attrs: { level: "1><script" }, content: [text("題")] }])).toBe(
      "<h2>題</h2>",
    );
  });
});

describe("the readings of a line", () => {
  const měi = `<ruby>每<rt lang="zh-Latn-pinyin" data-r="měi"></rt></ruby>`;
  const rì = `<ruby>日<rt lang="zh-Latn-pinyin" data-r="rì"></rt></ruby>`;

  test("stand over their characters, and nowhere else", () => {
    const html = drawn([paragraph(text("讀每日，AI"))], [[null, "měi", "rì", null, null, null]]);
    expect(html).toBe(`<p>讀${měi}${rì}，AI</p>`);
  });

  test("are left out of a page without pinyin", () => {
    expect(drawn([paragraph(text("每日", reading("měi")))])).toBe("<p>每日</p>");
  });

  test("count code points, and a line break as one", () => {
    const broken = paragraph(text("𠮷😀"), { type: "hardBreak" }, text("每"));
    const html = drawn([broken], [["jí", null, null, "měi"]]);
    expect(html).toContain(
      `<ruby>𠮷<rt lang="zh-Latn-pinyin" data-r="jí"></rt></ruby>😀<br/>${měi}`,
    );
  });

  test("go by lines in document order, through lists, quotes, tables and pictures", () => {
    const cell = { type: "tableCell", content: [paragraph(text("日"))] };
    const blocks = [
      { type: "bulletList", content: [{ type: "listItem", content: [paragraph(text("每"))] }] },
      { type: "horizontalRule" },
      { type: "table", content: [{ type: "tableRow", content: [cell] }] },
      { type: "picture", attrs: { mediaId: picture.id }, content: [text("每")] },
      { type: "blockquote", content: [paragraph(text("日"))] },
    ];
    const html = drawn(blocks, [["měi"], ["rì"], ["měi"], ["rì"]]);
    expect(html).toContain(`<li><p>${měi}</p></li>`);
    expect(html).toContain(`<td colSpan="1" rowSpan="1"><p>${rì}</p></td>`);
    expect(html).toContain(`<figcaption><span>${měi}</span></figcaption>`);
    expect(html).toContain(`<blockquote><p>${rì}</p></blockquote>`);
  });

  test("that are too few leave the rest plain", () => {
    expect(drawn([paragraph(text("每日")), paragraph(text("每"))], [["měi"]])).toBe(
      `<p>${měi}日</p><p>每</p>`,
    );
  });

  test("do not cut a link into several", () => {
    const href = "https://paper.example/a";
    const html = drawn([
      paragraph(text("每", link(href), reading("měi")), text("日", link(href), reading("rì"))),
    ]);
    expect(html).toBe(`<p><a href="${href}">每日</a></p>`);
  });
});

describe("a block", () => {
  test("is the element that it means", () => {
    expect(drawn([{ type: "heading", attrs: { level: 3 }, content: [text("題")] }])).toBe(
      "<h3>題</h3>",
    );
    expect(drawn([{ type: "orderedList", attrs: { start: 4 }, content: [] }])).toBe(
      `<ol start="4"></ol>`,
    );
    expect(drawn([paragraph()])).toBe("");
    expect(drawn([paragraph(text("重", { type: "bold" }))])).toBe("<p><strong>重</strong></p>");
  });

  test("in italics slants Latin alone", () => {
    const html = drawn([paragraph(text("黑面琵鷺 Platalea minor 來了", { type: "italic" }))]);
    expect(html).toBe("<p><em>黑面琵鷺 <i>Platalea minor </i>來了</em></p>");
  });

  test("with a picture names all its widths, and its words", () => {
    const attrs = { mediaId: picture.id, alt: "渡輪", decorative: false, credit: "方子謙攝" };
    const html = drawn([{ type: "picture", attrs, content: [text("首航")] }]);
    expect(html).toContain(`src="/media/0198-lead/800"`);
    expect(html).toContain(
      "/media/0198-lead/400 400w, /media/0198-lead/800 800w, /media/0198-lead/1600 1600w",
    );
    expect(html).toContain(`alt="渡輪"`);
    expect(html).toContain("<span>首航</span><small>方子謙攝</small>");
    expect(drawn([{ type: "picture", attrs: { ...attrs, decorative: true } }])).toContain(`alt=""`);
    expect(drawn([{ type: "picture", attrs: { ...attrs, mediaId: null } }])).toBe("");
  });

  test("with a table has its head apart", () => {
    const row = (type: string, ...words: string[]) => ({
      type: "tableRow",
      content: words.map((word) => ({ type, content: [paragraph(text(word))] })),
    });
    const html = drawn([
      {
        type: "table",
        content: [row("tableHeader", "地點", "秒"), row("tableCell", "港尾", "7.4")],
      },
    ]);
    expect(html).toMatch(/<thead><tr><th scope="col".*<\/thead><tbody><tr><td.*港尾/);
    expect(html).toContain(`tabindex="0"`);
  });
});
