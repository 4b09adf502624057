import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answerRequest } from "#interchange/readings/answerRequest.ts";
import { longestText, readRequest } from "#interchange/readings/readRequest.ts";
import { engine } from "#pinyin/annotate.ts";
import { canonicalSyllable } from "#pinyin/legalSyllable.ts";

const ask = (body: unknown) => answerRequest(readRequest(body));
const read = async (body: unknown) => {
  const answer = await ask(body);
  return "readings" in answer ? answer.readings : [];
};

const line = (type: string, ...content: object[]) => ({ type, content });
const words = (text: string, pinyin?: string) => ({
  type: "text",
  text,
  ...(pinyin && { marks: [{ type: "reading", attrs: { pinyin, origin: "author" } }] }),
});
const nested = (levels: number) => {
  let json: unknown = [];
  for (let level = 0; level < levels; level++) json = [json];
  return json;
};

describe("a text", () => {
  test("has one entry for each code point, with its confidence and its candidates", async () => {
    const [bank, , , smile] = await read({ text: "行!A😀" });
    expect(smile).toBeNull();
    expect(bank?.candidates[0]).toEqual({ pinyin: bank?.pinyin, confidence: bank?.confidence });
    expect(bank?.candidates.map(({ pinyin }) => pinyin)).toEqual(
      expect.arrayContaining(["háng", "xíng"]),
    );
  });

  test("names the engine", async () => {
    expect(await ask({ text: "" })).toEqual({ engine, readings: [] });
  });

  test.each([
    ["numbered", "lü4"],
    ["toneless", "lü"],
    ["zhuyin", "ㄌㄩˋ"],
  ])("is spelt %s, too, when asked", async (form, spelt) => {
    const [entry] = await read({ text: "綠", form });
    expect(entry).toMatchObject({ pinyin: "lǜ", [form]: spelt });
    expect(entry?.candidates[0]).toMatchObject({ pinyin: "lǜ", [form]: spelt });
  });

  test("is read with the dictionary that came with it", async () => {
    const body = { text: "單田芳", dictionary: { 單田芳: "shan4 tian2 fang1" } };
    const entries = await read(body);
    expect(entries.map((entry) => [entry?.pinyin, entry?.confidence])).toEqual([
      ["shàn", 1],
      ["tián", 1],
      ["fāng", 1],
    ]);
  });

  test("of the greatest length is read, and one more refused", async () => {
    expect(await read({ text: "日".repeat(longestText) })).toHaveLength(longestText);
    expect(() => readRequest({ text: "日".repeat(longestText + 1) })).toThrow(
      expect.objectContaining({
        code: "too_long",
        message: "The text has 100001 characters; 100000 is the most. Send it in parts.",
      }),
    );
  });
});

describe("a document", () => {
  const doc = {
    type: "doc",
    content: [
      line("headline", words("銀行")),
      line("standfirst"),
      line("bulletList", line("listItem", line("paragraph", words("每"), words("行", "háng")))),
      line("paragraph", words("一😀"), { type: "hardBreak" }, words("日")),
    ],
  };

  test("is read block by block, each with its place", async () => {
    const answer = await ask({ doc });
    const blocks = "blocks" in answer ? answer.blocks : [];
    expect(
      blocks.map(({ path, text, readings }) => [
        path.join("."),
        text,
        readings.map((entry) => entry?.pinyin ?? null),
      ]),
    ).toEqual([
      ["0", "銀行", ["yín", "háng"]],
      ["1", "", []],
      ["2.0.0", "每行", ["měi", "háng"]],
      ["3", "一😀\n日", ["yī", null, null, "rì"]],
    ]);
  });

  test("keeps what people chose above the dictionary and the engine", async () => {
    const answer = await ask({ doc, dictionary: { 行: "xíng" } });
    const chosen = "blocks" in answer ? answer.blocks[2]?.readings[1] : null;
    expect(chosen).toMatchObject({ pinyin: "háng", confidence: 1 });
    expect(chosen?.candidates[0]).toEqual({ pinyin: "háng", confidence: 1 });
  });
});

describe("what is refused", () => {
  test.each([
    [null, /^The body: /],
    ["每日", /^The body: /],
    [[], /^The body: /],
    [{}, /^Send either text or doc\.$/],
    [{ text: "日", doc: {} }, /^Send either text or doc\.$/],
    [{ text: 1 }, /^text: /],
    [{ text: null }, /^text: /],
    [{ text: ["日"] }, /^text: /],
    [{ text: "日", txt: "日" }, /^The body: .*txt/],
    [{ text: "日", form: "ipa" }, /^form: /],
    [{ text: "日", dictionary: [] }, /^dictionary: /],
    [{ text: "日", dictionary: { 日: 1 } }, /^dictionary\.日: /],
    [{ text: "日", dictionary: { 日: "rì yuè" } }, /^dictionary: "rì yuè" doesn't fit "日"; /],
    [{ text: "日", dictionary: { "": "" } }, /^dictionary: "" doesn't fit ""; /],
    [{ doc: "<p>" }, /^doc: /],
    [{ doc: {} }, /^doc: /],
    [{ doc: { type: "doc" } }, /^doc: Not a document: /],
    [{ doc: { type: "script", content: [] } }, /^doc: Not a document: /],
    [{ doc: nested(10_000) }, /^The JSON nests too deeply\.$/],
    [{ text: "日", dictionary: nested(500_000) }, /^The JSON nests too deeply\.$/],
  ])("%#: %o", (body, message) => {
    expect(() => readRequest(body)).toThrow(
      expect.objectContaining({
        code: "invalid",
        message: expect.stringMatching(message) as string,
      }),
    );
  });

  test("more terms than a dictionary holds", () => {
    const dictionary = Object.fromEntries(
      Array.from({ length: 1001 }, (_, at) => [`日${at}`, "rì"]),
    );
    expect(() => readRequest({ text: "日", dictionary })).toThrow("1000 terms are the most");
  });
});

test("any JSON is answered or refused, and every answer keeps its shape", async () => {
  const body = fc.oneof(
    fc.record({ text: fc.string({ unit: "binary" }) }),
    fc.jsonValue(),
    fc.record({ text: fc.jsonValue(), doc: fc.jsonValue(), form: fc.jsonValue() }),
  );
  await fc.assert(
    fc.asyncProperty(body, async (json) => {
      let request;
      try {
        request = readRequest(json);
      } catch (error) {
        expect(error).toHaveProperty("name", "RequestError");
        return;
      }
      const answer = await answerRequest(request);
      const readings = "readings" in answer ? answer.readings : [];
      expect(readings).toHaveLength(request.length);
      for (const entry of readings) {
        if (entry) expect(canonicalSyllable(entry.pinyin)).toBe(entry.pinyin);
      }
    }),
  );
});
