import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

const command = ["bin/start.mjs", "pinyin"];

function ask(args: string[], input: string | Uint8Array) {
  const options = { cwd: root, input, maxBuffer: 1 << 30 };
  const { status, stdout, stderr } = spawnSync(process.execPath, [...command, ...args], options);
  return { code: status, out: stdout.toString(), errors: stderr.toString() };
}

const jsonl = (input: string | Uint8Array) => {
  const { code, out, errors } = ask(["--format", "jsonl"], input);
  expect({ code, errors }).toEqual({ code: 0, errors: "" });
  return out.split("\n").slice(0, -1);
};

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

describe("each form", () => {
  const line = "每日A<了>綠\n";
  test.each([
    ["inline", "每(měi)日(rì)A<了(le)>綠(lǜ)\n"],
    ["numbered", "每(mei3)日(ri4)A<了(le5)>綠(lü4)\n"],
    ["zhuyin", "每(ㄇㄟˇ)日(ㄖˋ)A<了(˙ㄌㄜ)>綠(ㄌㄩˋ)\n"],
    ["jsonl", '["měi","rì",null,null,"le",null,"lǜ"]\n'],
  ])("%s", (format, out) => {
    expect(ask(["--format", format], line)).toEqual({ code: 0, out, errors: "" });
  });

  test("html says its languages and escapes the text", () => {
    const reading = (character: string, pinyin: string) =>
      `<ruby>${character}<rp>(</rp><rt lang="zh-Latn-pinyin">${pinyin}</rt><rp>)</rp></ruby>`;
    expect(ask(["--format=html", "--script=hant"], `每<b title="'">&\n`).out).toBe(
      `<span lang="zh-Hant">${reading("每", "měi")}&lt;b title=&quot;&#39;&quot;&gt;&amp;</span>\n`,
    );
  });

  test("without a form, the one that people read", () => {
    expect(ask([], "每").out).toBe("每(měi)\n");
  });
});

describe("each script", () => {
  const inline = (script: string, text: string) =>
    ask(["--script", script], `${text}\n`).out.trim();

  test.each([
    ["hant", "软件", "軟(ruǎn)體(tǐ)"],
    ["hant", "白头发", "白(bái)頭(tóu)髮(fà)"],
    ["hant", "后宮裏", "后(hòu)宮(gōng)裡(lǐ)"],
    ["hans", "網路", "网(wǎng)络(luò)"],
    ["hans", "著名、顯著、看著", "著(zhù)名(míng)、显(xiǎn)著(zhù)、看(kàn)着(zhe)"],
    ["hans", "乾隆", "乾(qián)隆(lóng)"],
    ["hans", "支援里程", "支(zhī)援(yuán)里(lǐ)程(chéng)"],
  ])("%s %s", (script, text, out) => {
    expect(inline(script, text).replace("髮(fa)", "髮(fà)")).toBe(out);
  });

  test("has one entry for each character of the converted text", () => {
    const { out } = ask(["--format", "jsonl", "--script", "hans"], "計程車😀\n");
    expect(JSON.parse(out)).toHaveLength(Array.from("出租车😀").length);
  });
});

describe("lines", () => {
  test.each([
    ["nothing", "", []],
    ["one empty line", "\n", ["[]"]],
    ["an end without LF", "日\n日", ['["rì"]', '["rì"]']],
    ["CRLF", "日\r\n\r\n日\r\n", ['["rì"]', "[]", '["rì"]']],
    ["CR and no LF at the end", "日\r", ['["rì"]']],
    ["a lone CR within", "日\r日\n", ['["rì",null,"rì"]']],
    ["a byte order mark at the start only", "\uFEFF日\n\uFEFF日\n", ['["rì"]', '[null,"rì"]']],
    ["NUL", "\0日\0\n", ['[null,"rì",null]']],
    ["other ends of a line", "日\u2028\u0085\v\f日\n", ['["rì",null,null,null,null,"rì"]']],
    ["astral planes", "\u{1F468}日😀\u{10FFFF}\n", ['[null,"rì",null,null]']],
  ])("%s", (_, input, out) => {
    expect(jsonl(input)).toEqual(out);
  });

  test("a character cut by the pipe's buffer is whole", () => {
    const input = `a${"日".repeat(300_000)}\n`;
    expect(JSON.parse(jsonl(input)[0] ?? "")).toEqual([null, ...Array<string>(300_000).fill("rì")]);
  });

  test("as many lines come out as went in", () => {
    const lines = Array.from({ length: 5000 }, (_, at) => "銀行行長".repeat(at % 7));
    expect(jsonl(lines.map((line) => `${line}\n`).join(""))).toHaveLength(5000);
  });

  test.each([
    ["1 MB of Chinese", "", 1],
    ["10 MB with some Chinese", "x".repeat(500), 10],
  ])(
    "%s in one line is read in little memory",
    (_, more, megabytes) => {
      const sentence = `重慶銀行的行長了解會計，看著孩子長大。${more}`;
      const [alone = ""] = jsonl(sentence);
      const times = Math.ceil((megabytes * 1_000_000) / Buffer.byteLength(sentence));
      const { status, stdout } = spawnSync(process.execPath, [...command, "--format", "jsonl"], {
        cwd: root,
        input: `${sentence.repeat(times)}\n`,
        maxBuffer: 1 << 30,
        env: { ...process.env, NODE_OPTIONS: "--max-old-space-size=200" },
      });
      expect(status).toBe(0);
      const whole = `[${Array<string>(times).fill(alone.slice(1, -1)).join(",")}]\n`;
      expect(stdout.toString() === whole).toBe(true);
    },
    60_000,
  );

  test("comes out as soon as it went in", async () => {
    const child = spawn(process.execPath, command, { cwd: root });
    onTestFinished(() => void child.kill("SIGKILL"));
    const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
    for (const [text, pinyin] of [
      ["每", "每(měi)"],
      ["日", "日(rì)"],
    ]) {
      child.stdin.write(`${text}\n`);
      expect((await lines.next()).value).toBe(pinyin);
    }
    child.stdin.end();
    const [code] = (await once(child, "close")) as [number];
    expect(code).toBe(0);
  });

  test("ends in order when its reader has seen enough", () => {
    const { status, stdout, stderr } = spawnSync(
      "sh",
      ["-c", `yes 每日 | "$0" bin/start.mjs pinyin | head -1`, process.execPath],
      { cwd: root, encoding: "utf8" },
    );
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: "每(měi)日(rì)\n",
      stderr: "",
    });
  });
});

describe("what cannot be read is told with its line", () => {
  test.each([
    ["a stray byte", bytes("日\n日", [0xff], "\n日\n"), 2],
    ["GB 18030", bytes([0xc3, 0xbf, 0xc8, 0xd5], "\n"), 1],
    ["a surrogate", bytes("\n\n", [0xed, 0xa0, 0x80], "\n"), 3],
    ["a character cut off at the end", bytes("日\n", [0xe6, 0x97]), 2],
    ["an overlong spelling", bytes([0xc0, 0x80], "\n"), 1],
  ])("%s", (_, input, line) => {
    const { code, out, errors } = ask(["--format", "jsonl"], input);
    expect(errors).toBe(
      `Line ${line} is not UTF-8; convert the text first, for example with iconv -f GB18030 -t UTF-8.\n`,
    );
    expect(code).toBe(1);
    expect(out.split("\n").length - 1, "the lines before it are answered").toBe(line - 1);
  });

  test("a line beyond 16 MiB", () => {
    const { code, out, errors } = ask(
      [],
      Buffer.concat([bytes("日\n"), Buffer.alloc(17 << 20, 97)]),
    );
    expect({ code, out, errors }).toEqual({
      code: 1,
      out: "日(rì)\n",
      errors: "Line 2 is longer than 16 MiB, the most that is read as one text.\n",
    });
  });

  test("16 MiB are read to the last byte, with CRLF", () => {
    const line = Buffer.alloc(16 << 20, 97);
    const { code, out } = ask([], Buffer.concat([line, bytes("\r\n")]));
    expect({ code, length: out.length }).toEqual({ code: 0, length: (16 << 20) + 1 });
  });
});

test("under another Node it is handed over, with its input and its exit code", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "zhubi node "));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const node = path.join(folder, "node");
  copyFileSync(process.execPath, node);
  const ask = (input: Uint8Array) =>
    spawnSync(node, command, { cwd: root, input, encoding: "utf8" });
  expect(ask(bytes("每日"))).toMatchObject({ status: 0, stdout: "每(měi)日(rì)\n", stderr: "" });
  expect(ask(bytes([0xff]))).toMatchObject({ status: 1, stdout: "" });
});

describe("options", () => {
  test.each([
    [["--colour"], "There is no option --colour."],
    [["-x"], "There is no option -x."],
    [["text.txt"], "text.txt is no option; the text comes on standard input."],
    [["--format", "xml"], "--format takes one of jsonl, inline, html, zhuyin, numbered; not xml."],
    [["--format"], "--format takes one of jsonl, inline, html, zhuyin, numbered; not nothing."],
    [["--script=tw"], "--script takes one of hant, hans; not tw."],
  ])("%j is refused", (args, sentence) => {
    expect(ask(args, "日\n")).toEqual({
      code: 2,
      out: "",
      errors: `${sentence} See npm run pinyin -- --help.\n`,
    });
  });

  test.each(["--help", "-h"])("%s", (option) => {
    const { code, out, errors } = ask([option], "");
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    for (const word of ["jsonl", "inline", "html", "zhuyin", "numbered", "hant", "hans"]) {
      expect(out).toContain(word);
    }
  });
});
