import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { expect, test } from "../support/paperTest.ts";
import { readerPage } from "../support/readerPage.ts";

const card = (page: Page) => page.locator("#word-card");

/** Taps the first character of some words of the body, wherever its markup ends. */
async function tap(page: Page, words: string) {
  const at = await page.evaluate((sought) => {
    const body = document.querySelector("[data-text=body]")!;
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    const characters: [Text, number][] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      for (let place = 0; place < node.length; place += 1) characters.push([node, place]);
    }
    const text = characters.map(([node, place]) => node.data.charAt(place)).join("");
    const [node, place] = characters[text.indexOf(sought)]!;
    const range = document.createRange();
    range.setStart(node, place);
    range.setEnd(node, place + 1);
    range.startContainer.parentElement!.scrollIntoView({ block: "center" });
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, words);
  await page.mouse.click(at.x, at.y);
}

test("a tap shows a word's reading and meaning, in any mode and either script", async ({
  page,
}) => {
  const { address } = await readerPage(page);
  for (const [mode, word] of [
    ["pinyin", "碼頭"],
    ["pinyin-words", "碼頭"],
    ["zhuyin", "碼頭"],
    ["pinyin-hans", "码头"],
    ["toneless-over2500", "碼頭"],
  ] as const) {
    await page.goto(`${address}/${mode}`);
    await tap(page, word);
    await expect(card(page)).toContainText("dock", { timeout: 5000 });
    await expect(card(page)).toContainText(word);
    await expect(card(page).getByRole("link", { name: "CC-CEDICT" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(card(page)).toHaveCount(0);
  }
});

test("on the plain page it is asked for, and what was chosen stays", async ({ page }) => {
  const { address } = await readerPage(page);
  await tap(page, "碼頭");
  await expect(card(page)).toHaveCount(0);
  const button = page.getByRole("button", { name: "查詞" });
  await expect(button).toHaveAttribute("aria-pressed", "false");
  await button.click();
  await tap(page, "碼頭");
  await expect(card(page)).toContainText("mǎ tou");
  await page.goto(address);
  await expect(button).toHaveAttribute("aria-pressed", "true");
});

test("the keyboard goes from word to word and into the card", async ({ page }) => {
  const { address } = await readerPage(page);
  await page.goto(`${address}/pinyin`);
  await page.locator("[data-text=body]").focus();
  await page.keyboard.press("ArrowRight");
  await expect(card(page)).toBeVisible();
  const first = await card(page).getAttribute("aria-label");
  await page.keyboard.press("ArrowRight");
  await expect(card(page)).not.toHaveAttribute("aria-label", first!);
  await page.keyboard.press("ArrowLeft");
  await expect(card(page)).toHaveAttribute("aria-label", first!);
  await page.keyboard.press("Enter");
  await expect(card(page).getByRole("button", { name: "加入單字簿" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.locator("[data-text=body]")).toBeFocused();
});

test.describe("without a network", () => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  test("the card says that the dictionary can't be reached, and tries again", async ({ page }) => {
    const { address } = await readerPage(page);
    await page.goto(`${address}/pinyin`);
    await page.route("**/dictionary/*", (route) => route.abort());
    await tap(page, "碼頭");
    await expect(card(page)).toContainText("辭典暫時讀不到");
    await page.unroute("**/dictionary/*");
    await tap(page, "碼頭");
    await expect(card(page)).toContainText("dock");
  });
});

test("words are kept, listed, exported for Anki and removed", async ({ page }) => {
  const { address } = await readerPage(page);
  await page.goto(`${address}/pinyin`);
  await tap(page, "碼頭");
  await card(page).getByRole("button", { name: "加入單字簿" }).click();
  await expect(card(page).locator("[data-save]")).toHaveAttribute("aria-pressed", "true");
  await page.reload();
  await page.locator("summary", { hasText: "設定" }).click();
  await page.getByRole("button", { name: "單字簿" }).click();
  const list = page.getByRole("dialog", { name: "單字簿" });
  await expect(list.getByRole("row", { name: /碼頭/ })).toContainText("dock");
  const download = page.waitForEvent("download");
  await list.getByRole("button", { name: /Anki/ }).click();
  const csv = readFileSync(await (await download).path(), "utf8").split("\r\n");
  expect(csv.slice(0, 3)).toEqual([
    "#separator:Comma",
    "#html:false",
    "#columns:word,reading,meaning,sentence",
  ]);
  expect(csv[3]).toMatch(/^"碼頭","mǎ tóu","wharf; dock[^"]*","[^"]*碼頭[^"]*。"$/);
  await list.getByRole("row", { name: /碼頭/ }).getByRole("button").click();
  await expect(list).toHaveCount(0);
  await expect(page.getByRole("button", { name: "單字簿" })).toBeHidden();
});

test("a kept list of junk does no harm", async ({ page }) => {
  const { address } = await readerPage(page);
  for (const junk of ["", "{", "null", '{"a":1}', '[1,null,{"word":1}]', '"x"', "[]"]) {
    await page.evaluate((kept) => {
      localStorage.setItem("reading-list", kept);
      localStorage.setItem("reading-words", "junk");
      localStorage.setItem("reading-rate", "junk");
    }, junk);
    await page.goto(`${address}/pinyin`);
    await tap(page, "碼頭");
    await card(page).getByRole("button", { name: "加入單字簿" }).click();
    await expect(card(page).locator("[data-save]"), junk).toHaveAttribute("aria-pressed", "true");
  }
});

/** A browser for tests has no voices; this one speaks each sentence in no time, when it is told to. */
async function giveVoice(page: Page, voices: string[]) {
  await page.addInitScript((langs) => {
    const said: { text: string; lang: string; rate: number; end: () => void }[] = [];
    const speech = {
      getVoices: () => langs.map((lang) => ({ lang, name: lang })),
      speak: (one: SpeechSynthesisUtterance) =>
        said.push({
          text: one.text,
          lang: one.lang,
          rate: one.rate,
          end: () => void one.onend?.(new Event("end") as SpeechSynthesisEvent),
        }),
      cancel: () => undefined,
      addEventListener: () => undefined,
    };
    Object.defineProperty(window, "speechSynthesis", { value: speech });
    Object.assign(window, { said });
    window.SpeechSynthesisUtterance = class {
      onend = null;
      voice = null;
      rate = 1;
      lang = "";
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    } as unknown as typeof SpeechSynthesisUtterance;
  }, voices);
}
type Said = { text: string; lang: string; rate: number; end: () => void }[];
const said = (page: Page) =>
  page.evaluate(() =>
    (window as unknown as { said: Said }).said.map(({ text, lang, rate }) => ({
      text,
      lang,
      rate,
    })),
  );
const endSentence = (page: Page) =>
  page.evaluate(() => (window as unknown as { said: Said }).said.at(-1)!.end());
const tinted = (page: Page) =>
  page.evaluate(() => {
    const highlight = CSS.highlights.get("reading-sentence");
    return highlight ? Array.from(highlight).map(String).join("") : null;
  });

test("the text is read aloud sentence by sentence, with the sentence tinted", async ({ page }) => {
  await giveVoice(page, ["en-US", "zh-HK", "zh-CN", "zh-TW"]);
  const { address } = await readerPage(page);
  await page.goto(`${address}/zhuyin`);
  const button = page.getByRole("button", { name: "朗讀" });
  await button.click();
  await expect(button).toHaveAttribute("aria-pressed", "true");
  const [first] = await said(page);
  expect(first).toMatchObject({ lang: "zh-TW", rate: 1 });
  expect(await tinted(page)).toBe(first!.text);
  await endSentence(page);
  const both = await said(page);
  expect(both).toHaveLength(2);
  expect(await tinted(page)).toBe(both[1]!.text);
  expect(both.map(({ text }) => text).join("")).not.toMatch(/[ㄅ-ㄩ]/);
  await page.locator("summary", { hasText: "設定" }).click();
  await page.getByRole("combobox", { name: "朗讀速度" }).selectOption("0.8");
  expect((await said(page)).at(-1)).toMatchObject({ text: both[1]!.text, rate: 0.8 });
  await button.click();
  await expect(button).toHaveAttribute("aria-pressed", "false");
  expect(await tinted(page)).toBeNull();
  await page.getByRole("link", { name: "改为简体" }).click();
  await page.getByRole("button", { name: "朗读" }).click();
  expect((await said(page)).at(-1)).toMatchObject({ lang: "zh-CN", rate: 0.8 });
});

test("where the browser has no voice for Mandarin, nothing offers to read aloud", async ({
  page,
}) => {
  await giveVoice(page, ["en-US", "zh-HK", "ja-JP"]);
  await readerPage(page);
  await expect(page.getByRole("button", { name: "查詞" })).toBeVisible();
  await expect(page.getByText("朗讀", { exact: true })).toBeHidden();
});

test("a worksheet has empty places, larger text, lines for a name, and is left again", async ({
  page,
}) => {
  const { address } = await readerPage(page);
  await page.locator("summary", { hasText: "設定" }).click();
  await page.getByRole("link", { name: "看字填音" }).click();
  await expect(page).toHaveURL(`${address}/pinyin-blanks`);
  const drawn = page.locator("[data-text=body] rt").first();
  expect(await drawn.evaluate((rt) => getComputedStyle(rt, "::before").content)).toMatch(
    /^""|none$/,
  );
  await expect(page.getByText("姓名")).toBeVisible();
  await expect(page.getByRole("button", { name: "列印" })).toBeVisible();
  await expect(page.locator("[data-text=body] img").first()).toBeHidden();
  await page.locator("summary", { hasText: "設定" }).click();
  await page.getByRole("link", { name: "看音寫字" }).click();
  await expect(page).toHaveURL(`${address}/pinyin-boxes`);
  const cell = page.locator("[data-text=body] ruby > span").first();
  await expect(cell).toHaveCSS("color", "rgba(0, 0, 0, 0)");
  await page.getByRole("link", { name: "離開練習單" }).click();
  await expect(page).toHaveURL(`${address}/pinyin`);
  await page.goto("/");
  await expect(page).toHaveURL("/");
});

test("the script of a public page stays under 8 KB, and asks for no dictionary by itself", async ({
  page,
  request,
}) => {
  const asked: string[] = [];
  page.on("request", (one) => asked.push(new URL(one.url()).pathname));
  const { address } = await readerPage(page);
  await page.goto(`${address}/pinyin`);
  await expect(page.getByRole("button", { name: "查詞" })).toBeVisible();
  expect(asked.filter((path) => path.startsWith("/dictionary"))).toEqual([]);
  const html = await (await request.get(address)).text();
  const [, own = ""] = /<script data-own="">(\(function.*?)<\/script>/s.exec(html) ?? [];
  const src = (/<script data-own="" src="(\/reading\/script[^"]*)"/.exec(html) ?? [])[1] ?? "";
  const answer = await request.get(src);
  expect(answer.headers()["cache-control"]).toContain("immutable");
  const bytes = gzipSync(own).length + gzipSync(await answer.text()).length;
  expect(own).toContain("localStorage");
  expect(bytes).toBeLessThan(8 * 1024);
});

test("every part of the dictionary is there, and nothing beside them", async ({ request }) => {
  for (const part of ["00", "7f", "ff"]) {
    const answer = await request.get(`/dictionary/${part}`);
    expect(answer.status()).toBe(200);
    expect((await answer.body()).length).toBeLessThan(60_000);
  }
  for (const junk of ["", "/100", "/zz", "/-1", "/..%2f00", "/7F"]) {
    expect((await request.get(`/dictionary${junk}`)).status()).toBe(404);
  }
});
