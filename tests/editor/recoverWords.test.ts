import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainText } from "#editor/plainText.ts";
import { recoverWords } from "#editor/typing/recoverWords.ts";
import { Authority } from "./Authority.ts";
import { Drawer, quick, Writer } from "./Writer.ts";

/** A tab that typed while offline and died. */
async function deadTab(authority: Authority, words: string) {
  const drawer = new Drawer();
  const tab = new Writer(authority, "dead", drawer, { ...quick, retries: [1_000_000] });
  const { line } = authority;
  authority.line = { ...line, out: () => Promise.reject(new Error("offline")) };
  for (const word of words) tab.type(word);
  await tab.typing.flush(5);
  await tab.typing.close();
  authority.line = line;
  const kept = drawer.records.get("dead");
  if (!kept) throw new Error("nothing was kept");
  return { kept, drawer };
}

describe("words of a dead tab", () => {
  test("are sent and then forgotten", async () => {
    const authority = new Authority();
    const { kept, drawer } = await deadTab(authority, "未送出的話");
    const recovery = await recoverWords(kept, {
      wire: authority.wire,
      keeper: drawer,
      pace: quick,
    });
    expect(recovery).toMatchObject({ is: "sent", lost: { mine: "", theirs: "" } });
    expect(plainText(authority.doc)).toBe("未送出的話");
    expect(drawer.records.size).toBe(0);
  });

  test("stay kept and are shown when they are refused", async () => {
    const authority = new Authority();
    const { kept, drawer } = await deadTab(authority, "被拒");
    authority.refusal = "not_allowed";
    const recovery = await recoverWords(kept, {
      wire: authority.wire,
      keeper: drawer,
      pace: quick,
    });
    expect(recovery).toMatchObject({
      is: "stuck",
      status: { is: "refused", code: "not_allowed", changes: 2, kept: true },
      added: "被拒",
      text: "被拒",
    });
    expect(drawer.records.get("dead")?.unsent).toHaveLength(2);
  });

  test("are readable even when no schema knows them", async () => {
    const authority = new Authority();
    const { kept, drawer } = await deadTab(authority, "老話");
    const old = { ...kept, doc: { type: "doc", content: [{ type: "marquee" }] } };
    const recovery = await recoverWords(old, { wire: authority.wire, keeper: drawer, pace: quick });
    expect(recovery).toMatchObject({ is: "stuck", added: "老\n話" });
    expect(drawer.records.size).toBe(1);
  });

  test("are never stored twice, however much of them had arrived and whatever came between", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(3),
        fc.nat(5),
        fc.nat(3),
        fc.boolean(),
        async (before, mine, after, isAnswerLost) => {
          const authority = new Authority();
          const drawer = new Drawer();
          const pace = { ...quick, keepPause: 1_000_000, keepLongest: 1_000_000 };
          const tab = new Writer(authority, "dead", drawer, pace);
          const other = new Writer(authority, "other");
          const words = Array.from("一二三四五").slice(0, mine);
          for (const word of words) tab.type(word);
          await tab.typing.keepNow();
          const kept = structuredClone(tab.typing.words());
          for (let index = 0; index < before; index += 1) other.type(`${index}`);
          await other.typing.flush();
          if (isAnswerLost) await tab.typing.flush();
          for (let index = 0; index < after; index += 1) other.type(`${index + 5}`);
          await other.typing.flush();
          if (!kept) return;
          await recoverWords(kept, { wire: authority.wire, keeper: drawer, pace: quick });
          const text = plainText(authority.doc);
          for (const word of words) expect(text.split(word)).toHaveLength(2);
          expect(text).toHaveLength(mine + before + after);
        },
      ),
      { numRuns: 100 },
    );
  });
});
