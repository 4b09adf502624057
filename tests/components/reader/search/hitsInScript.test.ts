import { expect, test } from "vitest";
import { hitsInScript } from "#components/reader/search/hitsInScript.ts";

/** Hits stand in brackets. */
function hits(text: string, script: "hant" | "hans") {
  const pieces = text
    .split(/(\[[^\]]*\])/)
    .filter(Boolean)
    .map((piece) => ({ text: piece.replace(/[[\]]/g, ""), isHit: piece.startsWith("[") }));
  return hitsInScript(pieces, script, new Map())
    .map((piece) => (piece.isHit ? `[${piece.text}]` : piece.text))
    .join("");
}

test("what a hit cuts is converted with its neighbours", () => {
  expect(hits("他的头[发]很干净", "hant")).toBe("他的頭[髮]很乾淨");
  expect(hits("[乾]隆皇帝", "hans")).toBe("[乾]隆皇帝");
});

test("a word that becomes another is found as a whole", () => {
  expect(hits("新[软件]上市", "hant")).toBe("新[軟體]上市");
  expect(hits("坐[出]租车回家", "hant")).toBe("坐[計程車]回家");
  expect(hits("没有", "hant")).toBe("沒有");
});
