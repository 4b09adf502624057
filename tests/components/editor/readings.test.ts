import { describe, expect, test } from "vitest";
import { contextOf } from "#components/editor/readings/contextOf.ts";
import { knownBy } from "#components/editor/readings/KnownReadings.ts";
import { listCorrections } from "#components/editor/readings/listCorrections.ts";
import { isAllKnown, listDoubts } from "#components/editor/readings/listDoubts.ts";
import { wordAround } from "#components/editor/readings/wordAround.ts";
import { checkDocument } from "#editor/checkDocument.ts";

const doubt = (at: number, confidence: number) => ({
  at,
  confidence,
  candidates: [{ pinyin: "xíng", confidence }],
});
const read = (text: string, doubts: ReturnType<typeof doubt>[]) => ({
  text,
  doubts,
  pinyin: Array.from(text, () => null),
  terms: [],
});
const doc = (...content: object[]) =>
  checkDocument({
    type: "doc",
    content: [
      { type: "headline" },
      { type: "standfirst" },
      ...content.map((inline) => ({ type: "paragraph", content: inline })),
    ],
  });
const text = (words: string, pinyin?: string, by: string | null = null) => ({
  type: "text",
  text: words,
  ...(pinyin && { marks: [{ type: "reading", attrs: { pinyin, origin: "editor", by } }] }),
});

describe("the list of doubts", () => {
  const known = knownBy({
    version: 0,
    engine: "",
    blocks: [read("𠮷行重", [doubt(1, 0.9), doubt(2, 0.5)]), read("行\n行", [doubt(2, 0.7)])],
  });

  test("is worst first, each at its place in the document", () => {
    const found = listDoubts(
      doc([text("𠮷行重")], [text("行"), { type: "hardBreak" }, text("行")]),
      known,
    );
    // Headline 0–2, standfirst 2–4; the first paragraph's text begins at 5, the second's at 11.
    expect(found.map(({ from, to, character }) => [from, to, character])).toEqual([
      [8, 9, "重"],
      [13, 14, "行"],
      [7, 8, "行"],
    ]);
  });

  test("leaves out what people said, and lines that the newsroom hasn't read", () => {
    const settled = doc([text("𠮷行"), text("重", "chóng")], [text("行人")]);
    expect(listDoubts(settled, known).map(({ character }) => character)).toEqual(["行"]);
    expect(isAllKnown(settled, known)).toBe(false);
    expect(isAllKnown(doc([text("𠮷行重")], [text("abc")]), known)).toBe(true);
  });
});

test("neighbouring marks of one person are one correction", () => {
  const zhou = "01890000-0000-7000-8000-000000000000";
  const found = listCorrections(
    doc([text("說"), text("單", "shàn", zhou), text("田", "tián", zhou), text("好", "hào")]),
  );
  expect(found.map(({ term, readings, by }) => [term, readings, by])).toEqual([
    ["單田", ["shàn", "tián"], zhou],
    ["好", ["hào"], null],
  ]);
});

describe("the word around a character", () => {
  test.each([
    ["他在銀行上班", 3, "銀行"],
    ["行。", 0, "行"],
    ["，行人", 1, "行人"],
    ["好行", 1, "好行"],
  ])("of %s at %i", (line, at, word) => {
    const characters = Array.from(line);
    const { from, to } = wordAround(characters, at);
    expect(characters.slice(from, to).join("")).toBe(word);
  });
});

test("the context of a character is its sentence, as much as a line holds", () => {
  expect(contextOf("前句。他說行不行？後句", 5)).toEqual({ before: "他說", after: "不行？" });
  expect(contextOf("「前句。」他說", 6)).toEqual({ before: "他", after: "" });
  expect(contextOf("「前句。」他說", 5)).toEqual({ before: "", after: "說" });
  const long = "山".repeat(40);
  const { before, after } = contextOf(long, 20);
  expect(before).toBe(`…${"山".repeat(14)}`);
  expect(after).toBe(`${"山".repeat(14)}…`);
});
