import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkDocument } from "#editor/checkDocument.ts";
import type { DocumentJSON } from "#editor/DocumentJSON.ts";
import { emptyDocument } from "#editor/emptyDocument.ts";
import { headlineOf } from "#editor/headlineOf.ts";
import { isLinkAddress } from "#editor/isLinkAddress.ts";
import { isReadingShape } from "#editor/isReadingShape.ts";
import { plainText } from "#editor/plainText.ts";
import { schema } from "#editor/schema.ts";
import { standfirstOf } from "#editor/standfirstOf.ts";
import { anyDocument } from "./anyDocument.ts";

const withBody = (...body: DocumentJSON[]): DocumentJSON => ({
  type: "doc",
  content: [{ type: "headline" }, { type: "standfirst" }, ...body],
});
const paragraph = (...content: DocumentJSON[]): DocumentJSON => ({ type: "paragraph", content });
const marked = (type: string, attrs: Record<string, unknown>) =>
  withBody(paragraph({ type: "text", text: "字", marks: [{ type, attrs }] }));

describe("the schema", () => {
  test("a new article is a proper document", () => {
    expect(checkDocument(emptyDocument()).childCount).toBe(3);
  });

  test("every document comes back from JSON as it was", () => {
    fc.assert(
      fc.property(anyDocument, (json) => {
        const doc = checkDocument(json);
        const again = checkDocument(JSON.parse(JSON.stringify(doc)));
        expect(again.eq(doc)).toBe(true);
      }),
    );
  });

  test("an empty place is filled with a paragraph", () => {
    expect(schema.topNodeType.createAndFill()?.child(2).type.name).toBe("paragraph");
  });

  test.each([
    ["no body", { type: "doc", content: [{ type: "headline" }, { type: "standfirst" }] }],
    ["two headlines", withBody({ type: "headline" })],
    ["an unknown block", withBody({ type: "script" })],
    ["bold in the headline", headlineWith({ type: "bold" })],
    ["a list item alone", withBody({ type: "listItem", content: [{ type: "paragraph" }] })],
    ["a link to a script", marked("link", { href: "javascript:alert(1)" })],
    ["a link to data", marked("link", { href: "data:text/html,x" })],
    ["a link without address", marked("link", {})],
    ["a reading that is markup", marked("reading", { pinyin: "<b>", origin: "author" })],
    ["a reading with digits", marked("reading", { pinyin: "yu2", origin: "author" })],
    ["a reading of nobody", marked("reading", { pinyin: "yú", origin: "me" })],
    ["a heading of level 1", withBody({ type: "heading", attrs: { level: 1 } })],
    ["a picture of no id", withBody({ type: "picture", attrs: { mediaId: "../../etc" } })],
    ["a caption with a break", withBody({ type: "picture", content: [{ type: "hardBreak" }] })],
    ["a boundless table", tableWith({ colspan: 1e9 })],
    ["a control character", withBody(paragraph({ type: "text", text: "a\u0000" }))],
    ["half a character", withBody(paragraph({ type: "text", text: "\uD842" }))],
    ["a deep nest", withBody(nested(60))],
    ["nothing", null],
    ["a paragraph", paragraph()],
  ])("%s is refused, in words", (_, json) => {
    expect(() => checkDocument(json)).toThrow(/^Not a document: ./);
  });

  test("words come out by line, without readings", () => {
    const reading = [{ type: "reading", attrs: { pinyin: "yú", origin: "import" } }];
    const doc = checkDocument({
      type: "doc",
      content: [
        { type: "headline", content: [{ type: "text", text: " 魚 ", marks: reading }] },
        { type: "standfirst", content: [{ type: "text", text: "導言" }] },
        paragraph(
          { type: "text", text: "上" },
          { type: "hardBreak" },
          { type: "text", text: "下" },
        ),
        paragraph(),
      ],
    });
    expect(headlineOf(doc)).toBe("魚");
    expect(standfirstOf(doc)).toBe("導言");
    expect(plainText(doc)).toBe(" 魚 \n導言\n上\n下");
  });
});

describe("shapes", () => {
  test.each(["yú", "lǜ", "zhuāng", "de", "ê̄", "ḿ", "ńg", "ér"])("%s is a reading", (pinyin) => {
    expect(isReadingShape(pinyin)).toBe(true);
  });

  test.each(["", "Yú", "yu2", "yú fú", "lǜ".normalize("NFD"), "yúú", "魚", "zhuangzhuang", null])(
    "%s is none",
    (pinyin) => {
      expect(isReadingShape(pinyin)).toBe(false);
    },
  );

  test.each(["https://a.example", "http://a.example/中", "mailto:a@b.example", "tel:+886223"])(
    "%s is an address",
    (href) => {
      expect(isLinkAddress(href)).toBe(true);
    },
  );

  test.each(["", "/a", "//a.example", "javascript:x", " https://a.example", "https://", "ftp://a"])(
    "%s is no address",
    (href) => {
      expect(isLinkAddress(href)).toBe(false);
    },
  );
});

function headlineWith(mark: { type: string }): DocumentJSON {
  const headline = { type: "headline", content: [{ type: "text", text: "標", marks: [mark] }] };
  return { type: "doc", content: [headline, { type: "standfirst" }, { type: "paragraph" }] };
}

function tableWith(attrs: Record<string, unknown>): DocumentJSON {
  const cell = { type: "tableCell", attrs, content: [{ type: "paragraph" }] };
  return withBody({ type: "table", content: [{ type: "tableRow", content: [cell] }] });
}

function nested(depth: number): DocumentJSON {
  let item: DocumentJSON = { type: "paragraph" };
  for (let level = 0; level < depth; level += 1) {
    const list = {
      type: "bulletList",
      content: [{ type: "listItem", content: [paragraph(), item] }],
    };
    item = list;
  }
  return item;
}
