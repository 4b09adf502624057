import { describe, expect, test } from "vitest";
import { plainText } from "#editor/plainText.ts";
import { Authority } from "./Authority.ts";
import { quick, Writer } from "./Writer.ts";

describe("typing", () => {
  test("what is acknowledged is what the newsroom stored", async () => {
    const authority = new Authority();
    const lin = new Writer(authority, "lin");
    lin.type("瀾江日報");
    expect(lin.typing.status).toMatchObject({ is: "saving", changes: 1 });
    expect(await lin.typing.flush()).toEqual({ ok: true, version: 1 });
    expect(lin.typing.status).toEqual({ is: "saved" });
    expect(plainText(authority.doc)).toBe("瀾江日報");
  });

  test("two writers of one paragraph see each other's words", async () => {
    const authority = new Authority();
    const [lin, shen] = [new Writer(authority, "lin"), new Writer(authority, "shen")];
    for (const writer of [lin, shen]) authority.listeners.add((b) => writer.typing.receive(b));
    lin.type("港口");
    shen.type("河岸");
    await Promise.all([lin.typing.flush(), shen.typing.flush()]);
    expect(lin.doc.eq(authority.doc)).toBe(true);
    expect(shen.doc.eq(authority.doc)).toBe(true);
    expect(sorted(plainText(authority.doc))).toEqual(sorted("港口河岸"));
  });

  test("a lost answer is asked for again and nothing is stored twice", async () => {
    const authority = new Authority();
    const lin = new Writer(authority, "lin");
    let failures = 2;
    authority.line.back = () =>
      failures-- > 0 ? Promise.reject(new Error("reset")) : Promise.resolve();
    lin.type("一次");
    expect((await lin.typing.flush()).ok).toBe(true);
    expect(authority.steps).toHaveLength(1);
    expect(plainText(lin.doc)).toBe("一次");
  });

  test("a hung request is given up, and its late answer does no harm", async () => {
    const authority = new Authority();
    const lin = new Writer(authority, "lin", undefined, { ...quick, ...{ deadline: 5 } });
    let answer: () => void = () => undefined;
    authority.line.back = () =>
      new Promise((resolve) => {
        answer = resolve;
        authority.line.back = () => Promise.resolve();
      });
    lin.type("慢");
    expect((await lin.typing.flush()).ok).toBe(true);
    lin.type("慢");
    answer();
    expect((await lin.typing.flush()).ok).toBe(true);
    expect(plainText(authority.doc)).toBe("慢慢");
    expect(authority.steps).toHaveLength(2);
  });

  test("offline is said, and the words go out when the line is back", async () => {
    const authority = new Authority();
    const lin = new Writer(authority, "lin", undefined, { ...quick, retries: [100_000] });
    authority.line.out = () => Promise.reject(new TypeError("Failed to fetch"));
    lin.type("離");
    lin.type("線");
    await lin.typing.flush(20);
    expect(lin.typing.status).toMatchObject({ is: "offline", changes: 2, kept: true });
    authority.line.out = () => Promise.resolve();
    lin.typing.resume();
    expect((await lin.typing.flush()).ok).toBe(true);
    expect(plainText(authority.doc)).toBe("離線");
  });

  test.each(["not_allowed", "not_found", "invalid", "not_signed_in"])(
    "a refusal (%s) is said, and the words stay",
    async (code) => {
      const authority = new Authority();
      const lin = new Writer(authority, "lin");
      authority.refusal = code;
      lin.type("還在");
      expect((await lin.typing.flush()).ok).toBe(false);
      await lin.typing.keepNow();
      expect(lin.typing.status).toEqual({ is: "refused", code, changes: 1, kept: true });
      expect(lin.drawer.records.get("lin")?.unsent).toHaveLength(1);
      authority.refusal = null;
      lin.typing.resume();
      expect((await lin.typing.flush()).ok).toBe(true);
      await lin.typing.keepNow();
      expect(lin.drawer.records.size).toBe(0);
    },
  );

  test("an action that a newer build no longer knows asks for a reload", async () => {
    const authority = new Authority();
    const lin = new Writer(authority, "lin");
    const error = new Error('Server Action "abc" was not found on the server.');
    authority.line.out = () => Promise.reject(error);
    lin.type("新版");
    await lin.typing.flush();
    expect(lin.typing.status).toMatchObject({ is: "refused", code: "new_build" });
  });

  test.each(["conflict", "too_many", "failed"])(
    "a passing trouble (%s) is tried again without a word lost",
    async (code) => {
      const authority = new Authority();
      const lin = new Writer(authority, "lin");
      authority.refusal = code;
      let tries = 0;
      authority.line.out = () => {
        tries += 1;
        if (tries === 3) authority.refusal = null;
        return Promise.resolve();
      };
      lin.type("再試");
      expect((await lin.typing.flush()).ok).toBe(true);
      expect(plainText(authority.doc)).toBe("再試");
    },
  );

  test("a newsroom that went back to an older copy is not asked for ever", async () => {
    const authority = new Authority();
    const lin = new Writer(authority, "lin");
    lin.type("新");
    await lin.typing.flush();
    authority.steps.pop();
    lin.type("稿");
    expect((await lin.typing.flush()).ok).toBe(false);
    expect(lin.typing.status).toMatchObject({ is: "refused", code: "conflict", changes: 1 });
  });

  test("while composing, nothing goes out and others' words wait", async () => {
    const authority = new Authority();
    const [lin, shen] = [new Writer(authority, "lin"), new Writer(authority, "shen")];
    for (const writer of [lin, shen]) authority.listeners.add((b) => writer.typing.receive(b));
    lin.isComposing = true;
    lin.type("lan");
    shen.type("河");
    await shen.typing.flush();
    expect(plainText(lin.doc)).toBe("lan");
    expect(plainText(authority.doc)).toBe("河");
    await lin.typing.keepNow();
    expect(lin.drawer.records.get("lin")?.unsent).toHaveLength(1);
    lin.change((tr) => tr.insertText("瀾", 5, 8));
    lin.isComposing = false;
    lin.typing.compositionEnded();
    await lin.typing.flush();
    expect(lin.doc.eq(authority.doc)).toBe(true);
    expect(sorted(plainText(authority.doc))).toEqual(sorted("河瀾"));
  });

  test("more than one request can carry goes in several", async () => {
    const authority = new Authority();
    const lin = new Writer(authority, "lin", undefined, { ...quick, pause: 50, longest: 50 });
    for (let index = 0; index < 1201; index += 1) lin.type("字");
    expect((await lin.typing.flush()).ok).toBe(true);
    expect(plainText(authority.doc)).toHaveLength(1201);
  });

  test("words typed into a passage that somebody deletes are handed back", async () => {
    const authority = new Authority();
    const [lin, shen] = [new Writer(authority, "lin"), new Writer(authority, "shen")];
    lin.type("沿河的舊倉庫");
    await lin.typing.flush();
    shen.typing.catchUp();
    await shen.typing.flush();
    shen.change((tr) => tr.delete(5, 11));
    await shen.typing.flush();
    lin.type("將", 8);
    await lin.typing.flush();
    expect(plainText(authority.doc)).toBe("");
    expect(lin.lost).toEqual({ mine: "將", theirs: "" });
  });
});

function sorted(text: string): string[] {
  return Array.from(text).sort();
}
