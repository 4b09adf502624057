import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { engines } from "#bin/pinyinbench/engines.ts";
import { loadTask } from "#bin/pinyinbench/loadTask.ts";
import { tableOf } from "#bin/pinyinbench/tableOf.ts";
import { isHeldOut } from "#pinyin/train/split.ts";

let folder: string;
const sentences = Array.from({ length: 200 }, (_, at) => `在${at}号开会，发▁了▁脾气。`);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "zhubi bench "));
  for (const [name, lines] of [
    ["cpp/dev", sentences],
    ["g2pl/train", sentences],
    ["g2pl/dev", []],
  ] as const) {
    mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(folder, `${name}.sent`), lines.map((line) => `${line}\n`).join(""));
    writeFileSync(path.join(folder, `${name}.lb`), lines.map(() => "le5\n").join(""));
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("only sentences that no training saw are measured, in each script", async () => {
  const task = await loadTask(folder);
  const held = sentences.filter(isHeldOut);
  expect(held.length).toBeGreaterThan(5);
  const [first = ""] = held;
  const plain = first.replaceAll("▁", "");
  const at = Array.from(first).indexOf("▁");
  expect(task?.sets.CPP).toHaveLength(held.length);
  expect(task?.sets.CPP?.[0]).toEqual({ text: plain, at, pinyin: "le" });
  expect(task?.sets["G2PL tw"]?.[0]?.text).toBe(
    plain.replace("号", "號").replace("开会", "開會").replace("发", "發").replace("气", "氣"),
  );
});

test("without the data there is no task", async () => {
  expect(await loadTask(path.join(folder, "nowhere"))).toBeNull();
});

// Not pinyinProComplete, which takes half a gigabyte, nor napiPinyin, which not every platform has.
test.each(["zhubi", "pinyinPro", "pinyin4"] as const)(
  "%s answers for each character",
  async (name) => {
    const read = await engines[name].open();
    const text = "A，银行的😀iPhone里";
    const readings = read(text);
    expect(readings).toHaveLength(Array.from(text).length);
    expect([2, 3, 4].map((place) => readings[place])).toEqual(["yín", "háng", "de"]);
  },
);

test("the table has a row a measure and a column an engine", () => {
  const measured = {
    coldStart: 93.7,
    memory: 58_200_000,
    article: 4.26,
    accuracy: { CPP: 0.9751, "CPP t": 0.974, "CPP tw": 0.9745 },
  };
  const rows = tableOf([{ title: "Zhubi", measured }], 1_234_567).split("\n");
  expect(rows[0]).toBe("| measured | Zhubi | to reach |");
  expect(rows).toContain("| CPP, marked character with its tone | 97.5 | ≥ 97.5 % |");
  expect(rows).toContain("| CPP in Traditional (OpenCC t / tw) | 97.4 / 97.5 | within 0.2 |");
  expect(rows).toContain("| memory added | 58 MB | ≤ 80 MB |");
  expect(rows).toContain("| weights and lexicon, Brotli | 1.23 MB | ≤ 2 MB |");
});
