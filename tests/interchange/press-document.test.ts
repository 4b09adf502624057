import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkDocument } from "#editor/checkDocument.ts";
import type { DocumentJSON } from "#editor/DocumentJSON.ts";
import { plainText } from "#editor/plainText.ts";
import { fromDocument, toDocument } from "#interchange/press-document.ts";
import { emptyPressArticle, normalPressArticle } from "#interchange/press-text.ts";
import { anyArticle } from "./press/arbitraryArticle.ts";

/** The document as the house's schema gives it back. */
const accepted = (json: unknown) => checkDocument(json).toJSON() as DocumentJSON;

describe("toDocument", () => {
  test("keeps headline, standfirst and paragraphs, with readings as imported marks", () => {
    const document = toDocument({
      ...emptyPressArticle,
      headline: [{ text: "渡輪復航" }],
      body: [[{ text: "南", pinyin: "nán" }, { text: "岸" }]],
    });
    expect(document.content).toEqual([
      { type: "headline", content: [{ type: "text", text: "渡輪復航" }] },
      { type: "standfirst" },
      {
        type: "paragraph",
        content: [
          {
            type: "text",
            text: "南",
            marks: [{ type: "reading", attrs: { pinyin: "nán", origin: "import" } }],
          },
          { type: "text", text: "岸" },
        ],
      },
    ]);
    expect(plainText(checkDocument(document))).toBe("渡輪復航\n南岸");
  });

  test("gives an empty article a paragraph to write in", () => {
    expect(toDocument(emptyPressArticle).content?.map(({ type }) => type)).toEqual([
      "headline",
      "standfirst",
      "paragraph",
    ]);
  });

  test("makes a document that the schema takes, and that gives the article back", () => {
    fc.assert(
      fc.property(anyArticle.map(normalPressArticle), (article) => {
        const document = toDocument(article);
        expect(fromDocument(accepted(document), article)).toEqual(article);
      }),
      { numRuns: 500 },
    );
  });
});

describe("fromDocument", () => {
  const text = (words: string) => ({ type: "text", text: words });
  const paragraph = (words: string) => ({ type: "paragraph", content: [text(words)] });
  const bodyOf = (...blocks: object[]) => {
    const content = [{ type: "headline" }, { type: "standfirst" }, ...blocks];
    return fromDocument(accepted({ type: "doc", content })).body.map((runs) =>
      runs.map((run) => run.text).join(""),
    );
  };

  test("makes paragraphs of list items, quotes, headings and line breaks", () => {
    expect(
      bodyOf(
        { type: "heading", attrs: { level: 2 }, content: [text("渡口")] },
        {
          type: "bulletList",
          content: ["東岸", "西岸"].map((words) => ({
            type: "listItem",
            content: [paragraph(words)],
          })),
        },
        { type: "blockquote", content: [paragraph("船來了。")] },
        { type: "pullQuote", content: [text("江水漲了。")] },
        { type: "horizontalRule" },
        { type: "paragraph", content: [text("一"), { type: "hardBreak" }, text("二")] },
      ),
    ).toEqual(["渡口", "東岸", "西岸", "船來了。", "江水漲了。", "一", "二"]);
  });

  test("keeps a picture's words and a table's rows", () => {
    const cell = (words: string) => ({ type: "tableCell", content: [paragraph(words)] });
    expect(
      bodyOf(
        { type: "picture", attrs: { credit: "方子謙" }, content: [text("江面")] },
        {
          type: "table",
          content: [
            { type: "tableRow", content: [cell("班次"), cell("時刻")] },
            { type: "tableRow", content: [cell("首班"), cell("六時")] },
          ],
        },
      ),
    ).toEqual(["江面 圖片來源：方子謙", "班次\t時刻", "首班\t六時"]);
  });

  test("joins runs that formatting had parted", () => {
    const reading = { type: "reading", attrs: { pinyin: "mā", origin: "author" } };
    const document = {
      type: "doc",
      content: [
        { type: "headline" },
        { type: "standfirst" },
        {
          type: "paragraph",
          content: [
            { type: "text", text: "媽", marks: [{ type: "bold" }, reading] },
            { type: "text", text: "媽，", marks: [reading] },
            { type: "text", text: "好" },
          ],
        },
      ],
    };
    expect(fromDocument(document).body).toEqual([
      [{ text: "媽媽", pinyin: "mā" }, { text: "，好" }],
    ]);
  });
});
