import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { convertScript } from "#pinyin/convertScript.ts";
import type { Script } from "#pinyin/Script.ts";

const becomes = (text: string, script: Script, locked?: Parameters<typeof convertScript>[2]) =>
  convertScript(text, script, locked)
    .map(({ to }) => to)
    .join("");

describe("a text in the other script", () => {
  test("has that side's words and quotation marks", () => {
    expect(becomes("他說：「軟體的『滑鼠』在印表機裡」", "hans")).toBe(
      "他说：“软件的‘鼠标’在打印机里”",
    );
    expect(becomes("他说：“软件的‘鼠标’在打印机里”", "hant")).toBe(
      "他說：「軟體的『滑鼠』在印表機裡」",
    );
  });

  test("keeps 著 where it reads zhù, by the readings that are known or else by the engine", () => {
    expect(becomes("顯著；看著原著", "hans")).toBe("显著；看着原著");
    const [chunk] = convertScript("著", "hans", undefined, ["zhù"]);
    expect(chunk).toEqual({ from: "著", to: "著", isSameWords: true });
  });

  test("keeps an apostrophe between Latin letters", () => {
    expect(becomes("It’s 皇后", "hant")).toBe("It’s 皇后");
  });

  test("leaves locked terms as the house wrote them, the longest first", () => {
    const locked = new Map([
      ["粉絲", { hant: "粉絲", hans: "粉絲" }],
      ["粉絲頁", { hant: "粉絲頁", hans: "粉丝专页" }],
    ]);
    expect(becomes("粉絲看粉絲頁", "hans", locked)).toBe("粉絲看粉丝专页");
  });

  test("is told piece by piece, and which pieces are other words", () => {
    const chunks = convertScript("這軟體後面", "hans");
    expect(chunks.filter(({ isSameWords }) => !isSameWords)).toEqual([
      { from: "軟體", to: "软件", isSameWords: false },
    ]);
    expect(chunks.map(({ from }) => from).join("")).toBe("這軟體後面");
  });

  test("accounts for every character of any text, however long", () => {
    const text = fc.string({
      unit: fc.constantFrom(...Array.from("後面軟體滑鼠計程車著「」“’a，。\n𠮷😀")),
    });
    const script = fc.constantFrom("hant" as const, "hans" as const);
    fc.assert(
      fc.property(text, script, (any, into) => {
        const chunks = convertScript(any, into);
        expect(chunks.map(({ from }) => from).join("")).toBe(any);
        for (const { from, to, isSameWords } of chunks)
          if (isSameWords) expect(Array.from(to)).toHaveLength(Array.from(from).length);
      }),
    );
    expect(becomes("後".repeat(20_000), "hans")).toBe("后".repeat(20_000));
  });
});
