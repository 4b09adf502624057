import type { CDPSession } from "@playwright/test";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DocumentJSON } from "#editor/DocumentJSON.ts";
import { brief } from "./brief.ts";
import type { DeskInPage } from "./deskPage.ts";
import { openInBrowser } from "./openInBrowser.ts";

let browser: Awaited<ReturnType<typeof openInBrowser>>;
let input: CDPSession;
beforeAll(async () => {
  browser = await openInBrowser("tests/editor/deskPage.ts");
  await browser.page.waitForFunction(() => "desk" in window);
  input = await browser.page.context().newCDPSession(browser.page);
});
afterAll(() => browser.close());

const text = (words: string, ...marks: DocumentJSON[]): DocumentJSON => ({
  type: "text",
  text: words,
  ...(marks.length > 0 && { marks }),
});
const block = (type: string, ...content: DocumentJSON[]): DocumentJSON => ({ type, content });
const article = (...body: DocumentJSON[]): DocumentJSON =>
  block("doc", block("headline"), block("standfirst"), ...body);
const open = (...[doc, from, to = from]: Parameters<DeskInPage["open"]>) =>
  browser.page.evaluate(([content, first, last]) => window.desk.open(content, first, last), [
    doc,
    from,
    to,
  ] as const);

async function compose(letters: string, result: string): Promise<void> {
  for (let end = 1; end <= letters.length; end += 1) await preedit(letters.slice(0, end));
  await input.send("Input.insertText", { text: result });
  await settled();
}

const preedit = (letters: string) =>
  input.send("Input.imeSetComposition", {
    text: letters,
    selectionStart: letters.length,
    selectionEnd: letters.length,
  });
const settled = () => browser.page.waitForFunction(() => !window.desk.isComposing());
const blocks = async () => {
  const { content = [] } = await browser.page.evaluate(() => window.desk.document());
  return content.map(brief);
};
const body = async () => (await blocks()).slice(2);

describe("an input method leaves only the final characters", () => {
  const list = block("bulletList", block("listItem", block("paragraph")));
  const cell = block("tableCell", block("paragraph"));
  const table = block("table", block("tableRow", cell, cell));

  test.each([
    ["an empty paragraph", article(block("paragraph")), 5, ["p 你好"]],
    ["an empty heading", article(block("heading")), 5, ["h2 你好"]],
    ["an empty list item", article(list), 7, ["ul(li(p 你好))"]],
    ["an empty table cell", article(table), 8, ["table(tr(td(p 你好), td(p)))"]],
    ["an empty quote", article(block("blockquote", block("paragraph"))), 6, ["quote(p 你好)"]],
    ["an empty pull quote", article(block("pullQuote")), 5, ["pullQuote 你好"]],
    ["an empty caption", article(block("picture")), 5, ["picture 你好"]],
    ["the middle of a text", article(block("paragraph", text("前後"))), 6, ["p 前你好後"]],
  ])("at %s", async (_, doc, at, expected) => {
    await open(doc, at);
    await compose("nihao", "你好");
    await expect.poll(body).toEqual(expected);
  });

  test("in the headline and in the standfirst", async () => {
    await open(article(block("paragraph")), 1);
    await compose("biaoti", "標題");
    await browser.page.keyboard.press("Enter");
    await compose("daoyan", "導言");
    await browser.page.keyboard.press("Enter");
    await compose("zhengwen", "正文");
    await expect.poll(blocks).toEqual(["headline 標題", "standfirst 導言", "p 正文"]);
  });

  test("over a selection inside a paragraph", async () => {
    await open(article(block("paragraph", text("舊的字在"))), 5, 8);
    await compose("xin", "新");
    await expect.poll(body).toEqual(["p 新在"]);
  });

  test("over a selection from the headline into the body", async () => {
    const doc = block(
      "doc",
      block("headline", text("標題文字")),
      block("standfirst", text("導言")),
      block("paragraph", text("內文在此")),
    );
    await open(doc, 3, 13);
    await compose("xin", "新");
    await expect.poll(blocks).toEqual(["headline 標題新", "standfirst", "p 在此"]);
  });

  test("Enter and Escape while composing neither split nor close anything", async () => {
    await open(article(block("paragraph", text("前"))), 6);
    await preedit("zhong");
    for (const code of ["Enter", "Escape"]) {
      await input.send("Input.dispatchKeyEvent", {
        type: "rawKeyDown",
        windowsVirtualKeyCode: 229,
        key: "Process",
        code,
      });
    }
    await input.send("Input.insertText", { text: "中" });
    await settled();
    await expect.poll(body).toEqual(["p 前中"]);
  });

  test("one undo takes it away", async () => {
    await open(article(block("paragraph", text("前"))), 6);
    await compose("nihao", "你好");
    await browser.page.keyboard.press("Control+z");
    await expect.poll(body).toEqual(["p 前"]);
  });
});

describe("readings", () => {
  const reading = (pinyin: string): DocumentJSON => ({
    type: "reading",
    attrs: { pinyin, origin: "author" },
  });
  const read = article(block("paragraph", text("請"), text("媽媽", reading("mā")), text("說")));

  test.each([
    ["composed into a run", 7, 7, ["p 請{媽|mā}的{媽|mā}說"]],
    ["composed over a character of it", 6, 7, ["p 請的{媽|mā}說"]],
    ["composed over all of it", 6, 8, ["p 請的說"]],
    ["composed before it", 6, 6, ["p 請的{媽媽|mā}說"]],
    ["composed behind it", 8, 8, ["p 請{媽媽|mā}的說"]],
  ])("are not taken by a character %s", async (_, from, to, expected) => {
    await open(read, from, to);
    await compose("de", "的");
    await expect.poll(body).toEqual(expected);
  });

  test("are not taken by a typed character, and show without being text", async () => {
    await open(read, 7);
    await browser.page.keyboard.type("的");
    await expect.poll(body).toEqual(["p 請{媽|mā}的{媽|mā}說"]);
    expect(await browser.page.locator("[data-r='mā']").count()).toBe(2);
    expect(await browser.page.locator("p").last().innerText()).toBe("請媽的媽說");
  });
});

describe("the slash menu", () => {
  const query = () => browser.page.evaluate(() => window.desk.slashQuery());

  test.each([
    ["/", ""],
    ["／", ""],
    ["、", ""],
    ["/bt", "bt"],
    ["前 /表", "表"],
  ])("%s asks for it", async (typed, expected) => {
    await open(article(block("paragraph")), 5);
    await browser.page.keyboard.type(typed);
    expect(await query()).toBe(expected);
  });

  test.each(["蘋果、橘子", "2026/05", "https://a", "a/b"])("%s does not", async (typed) => {
    await open(article(block("paragraph")), 5);
    await browser.page.keyboard.type(typed);
    expect(await query()).toBe(null);
  });

  test("a query may be in composition", async () => {
    await open(article(block("paragraph")), 5);
    await compose("、", "、");
    await preedit("tu");
    expect(await query()).toBe("tu");
    await input.send("Input.insertText", { text: "" });
  });
});

describe("keys at the borders", () => {
  const doc = block(
    "doc",
    block("headline", text("標題")),
    block("standfirst", text("導言")),
    block("paragraph", text("內文")),
  );

  test("Backspace at the head of the body steps back and joins nothing", async () => {
    await open(doc, 9);
    await browser.page.keyboard.press("Backspace");
    await browser.page.keyboard.type("。");
    await expect.poll(blocks).toEqual(["headline 標題", "standfirst 導言。", "p 內文"]);
  });

  test.each(["Delete", "Backspace"])("%s over all parts leaves what was outside", async (key) => {
    await open(doc, 2, 10);
    await browser.page.keyboard.press(key);
    await expect.poll(blocks).toEqual(["headline 標", "standfirst", "p 文"]);
  });

  test("Delete at the end of the headline pulls nothing up", async () => {
    await open(doc, 3);
    await browser.page.keyboard.press("Delete");
    await expect.poll(blocks).toEqual(["headline 標題", "standfirst 導言", "p 內文"]);
  });

  test("Tab goes through a table and Escape out of it", async () => {
    const cell = block("tableCell", block("paragraph"));
    await open(article(block("table", block("tableRow", cell, cell))), 8);
    await browser.page.keyboard.type("甲");
    await browser.page.keyboard.press("Tab");
    await browser.page.keyboard.type("乙");
    await browser.page.keyboard.press("Escape");
    await browser.page.keyboard.type("後");
    await expect.poll(body).toEqual(["table(tr(td(p 甲), td(p 乙)))", "p 後"]);
  });
});
