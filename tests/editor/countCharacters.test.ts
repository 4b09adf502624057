import { describe, expect, test } from "vitest";
import { checkDocument } from "#editor/checkDocument.ts";
import { countCharacters, countDocument } from "#editor/countCharacters.ts";

describe("字數", () => {
  test.each([
    ["", 0],
    ["　 \n\t", 0],
    ["你好，世界。", 6],
    ["GDP增長3.5%", 4],
    ["共3,000元", 3],
    ["他說“Hello”。", 6],
    ["「瀾江」——……", 8],
    ["It’s a test—ok", 3],
    ["say “Hello” now", 3],
    ["珍·奧斯汀", 5],
    ["Kung-fu 是", 2],
    ["葛󠄀", 1],
    ["𠮷野家", 3],
    ["ＡＢＣ", 3],
    ["カタカナ", 4],
    ["ㄓㄨˋ", 3],
    ["https://lanjiang.example/a?b=1 見", 2],
  ])("%s is %i", (text, count) => {
    expect(countCharacters(text)).toBe(count);
  });

  test("a document counts body, headline, standfirst and captions apart, and no reading", () => {
    const reading = { type: "reading", attrs: { pinyin: "yú", origin: "author" } };
    const doc = checkDocument({
      type: "doc",
      content: [
        { type: "headline", content: [{ type: "text", text: "標題" }] },
        { type: "standfirst", content: [{ type: "text", text: "導言。" }] },
        { type: "paragraph", content: [{ type: "text", text: "魚", marks: [reading] }] },
        { type: "picture", content: [{ type: "text", text: "圖說" }] },
        {
          type: "paragraph",
          content: [
            { type: "text", text: "one" },
            { type: "hardBreak" },
            { type: "text", text: "two" },
          ],
        },
      ],
    });
    expect(countDocument(doc)).toEqual({ headline: 2, standfirst: 3, body: 3, captions: 2 });
  });
});
