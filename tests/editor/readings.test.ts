import { describe, expect, test } from "vitest";
import { checkDocument } from "#editor/checkDocument.ts";
import { markReadings } from "#editor/markReadings.ts";
import { parseReadings } from "#editor/parseReadings.ts";
import { Transform } from "@tiptap/pm/transform";

describe("readings as a writer types them", () => {
  test.each([
    ["魚鳧", "yu2 fu2", ["yú", "fú"]],
    ["魚鳧", " yú  fú ", ["yú", "fú"]],
    ["魚鳧", "Yú'fú", ["yú", "fú"]],
    ["綠", "lv4", ["lǜ"]],
    ["魚、鳧", "yu2 fu2", ["yú", "fú"]],
    ["子", "zi5", ["zi"]],
    ["子", "·zi", ["zi"]],
  ])("%s as %s", (text, typed, readings) => {
    expect(parseReadings(text, typed)).toEqual({ ok: true, readings });
  });

  test.each([
    ["魚", "yux2", { reason: "illegal", syllable: "yux2" }],
    ["魚", "魚", { reason: "illegal", syllable: "魚" }],
    ["魚", "yu", { reason: "toneless", syllable: "yu" }],
    ["魚鳧", "yu2", { reason: "count", wanted: 2, given: 1 }],
    ["魚", "", { reason: "count", wanted: 1, given: 0 }],
  ])("%s as %s is refused with the reason", (text, typed, refusal) => {
    expect(parseReadings(text, typed)).toEqual({ ok: false, ...refusal });
  });

  test("go to the Han characters alone, also beyond the first plane", () => {
    const doc = checkDocument({
      type: "doc",
      content: [
        { type: "headline" },
        { type: "standfirst" },
        { type: "paragraph", content: [{ type: "text", text: "𠮷A、野" }] },
      ],
    });
    const change = new Transform(doc);
    markReadings(change, { from: 5, to: 10 }, ["jí", "yě"], { origin: "editor", by: null });
    expect(change.doc.child(2).content.toJSON()).toMatchObject([
      { text: "𠮷", marks: [{ attrs: { pinyin: "jí", origin: "editor" } }] },
      { text: "A、" },
      { text: "野", marks: [{ attrs: { pinyin: "yě" } }] },
    ]);
  });
});
