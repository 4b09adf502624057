import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "../support/paperTest.ts";
import { readerPage } from "../support/readerPage.ts";

/** One of each kind, and some of several at once. */
const modes = [
  "hans",
  "hans-wide",
  "pinyin",
  "pinyin-words",
  "pinyin-words-hans-colours",
  "toneless-over1000",
  "zhuyin",
  "zhuyin-hans-tw-large-colours-close",
  "pinyin-marked",
  "pinyin-blanks",
  "zhuyin-boxes",
];

const text = (page: Page) => page.locator("main [data-text]").allTextContents();

test("every mode is a page of its own, without script too, and says the same", async ({
  browser,
  paper,
  page,
}) => {
  const { address } = await readerPage(page);
  const plain = (await text(page)).join("\n");
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ baseURL: paper.url, javaScriptEnabled });
    const other = await context.newPage();
    for (const mode of modes) {
      const answer = await other.goto(`${address}/${mode}`);
      expect(answer?.status(), mode).toBe(200);
      await expect(other).toHaveURL(`${address}/${mode}`);
      const language = mode.includes("hans") ? "zh-Hans" : "zh-Hant";
      const lang = mode.includes("-tw") ? `${language}-TW` : language;
      await expect(other.locator("#sheet")).toHaveAttribute("lang", lang);
      await expect(other.locator("html")).toHaveAttribute("lang", lang);
      const own = (await text(other)).join("\n");
      if (mode.includes("hans")) expect(own, mode).not.toContain("輪");
      else expect(own, mode).toBe(plain);
      const count = await other.locator("[data-text=body] ruby").count();
      if (mode.startsWith("hans") || mode.includes("marked")) expect(count, mode).toBe(0);
      else expect(count, mode).toBeGreaterThan(50);
      const robots = other.locator('meta[name="robots"]');
      await expect(robots).toHaveAttribute("content", "noindex, follow");
      await expect(other.locator('link[rel="canonical"]')).toHaveCount(0);
    }
    await context.close();
  }
});

test("levels annotate whole words, the fewer the higher the level", async ({ page }) => {
  const { address } = await readerPage(page);
  let before = Infinity;
  for (const mode of ["pinyin", "pinyin-over500", "pinyin-over2500", "pinyin-over10000"]) {
    await page.goto(`${address}/${mode}`);
    const count = await page.locator("[data-text=body] ruby").count();
    expect(count, mode).toBeLessThan(before);
    expect(count, mode).toBeGreaterThan(0);
    before = count;
  }
});

test("what the newsroom marked is marked, and nothing else", async ({ page }) => {
  const { address } = await readerPage(page);
  await page.goto(`${address}/pinyin-marked`);
  const nothing = page.getByText("這一篇沒有編輯標註的字。");
  await expect(nothing).toBeVisible();
  await page.goto("/sections/ping-lun");
  const link = page.getByRole("link", { name: /報站念錯十七年/ }).first();
  await page.goto(`${(await link.getAttribute("href")) ?? ""}/pinyin-marked`);
  await expect(nothing).toBeHidden();
  const marked = await page.locator("[data-text=body] ruby").allTextContents();
  expect(new Set(marked)).toEqual(new Set(Array.from("埔堡涌單蔚滸樂")));
  // Its words for places are the house dictionary's, and names where a page goes by word.
  await page.goto(page.url().replace("pinyin-marked", "pinyin-words"));
  await expect(page.locator('rt[data-r="Cháibù"]').first()).toBeVisible();
  await page.goto(page.url().replace("pinyin-words", "zhuyin-marked"));
  const first = page.locator("[data-text=body] ruby").first();
  await expect(first.locator("rt")).toHaveAttribute("data-r", "ㄅㄨ");
  await expect(first.locator("rt")).toHaveAttribute("data-mark", "ˋ");
});

test("an address of modes leads to one page or to none, and never breaks", async ({
  page,
  request,
}) => {
  const { address } = await readerPage(page);
  const ask = async (path: string) => {
    const answer = await request.get(path, { maxRedirects: 0 });
    return [answer.status(), answer.headers()["location"]] as const;
  };
  for (const [asked, canonical] of [
    ["words-pinyin", "/pinyin-words"],
    ["over500", "/pinyin-over500"],
    ["zhuyin-words", "/zhuyin"],
    ["large", ""],
    ["hant", ""],
  ] as const) {
    expect(await ask(`${address}/${asked}`)).toEqual([308, address + canonical]);
  }
  expect(await ask("/pinyin-boxes")).toEqual([308, "/pinyin"]);
  expect(await ask("/sections/ke-xue/words-pinyin?after=aaaaaaaaaa")).toEqual([404, undefined]);
  for (const junk of [
    "junk",
    "pinyin-pinyin",
    "small-large",
    "pinyin-",
    "-",
    "%00",
    "%E0%A4%A",
    "..%2f..%2fdesk",
    "pinyin%0d%0aset-cookie:a",
    "constructor",
    "__proto__",
    `${"pinyin-".repeat(400)}x`,
  ]) {
    for (const page of [`${address}/${junk}`, `/${junk}`, `/sections/ke-xue/${junk}`]) {
      const [status] = await ask(page);
      expect([400, 404], page).toContain(status);
    }
  }
});

test("the form leads to the same addresses, and nowhere else", async ({ page, request }) => {
  const { address } = await readerPage(page);
  const ask = async (query: string) => {
    const answer = await request.get(`/reading?${query}`, { maxRedirects: 0 });
    return [answer.status(), answer.headers()["location"]];
  };
  const page1 = `page=${encodeURIComponent(address)}`;
  expect(await ask(`${page1}&annotation=over500&form=zhuyin&script=hans&size=`)).toEqual([
    303,
    `${address}/zhuyin-over500-hans`,
  ]);
  const place = "page=%2Fcorrections&after=bcdfghjkmn-2";
  expect(await ask(`${place}&form=zhuyin`)).toEqual([
    303,
    "/corrections/zhuyin?after=bcdfghjkmn-2",
  ]);
  expect(await ask(`${page1}&annotation=none&form=zhuyin&spacing=wide`)).toEqual([
    303,
    `${address}/wide`,
  ]);
  expect(await ask(`${page1}&annotation=junk&form=pinyin`)).toEqual([303, address]);
  const list = "page=/sections/ke-xue&annotation=all&form=pinyin";
  const onwards = "/sections/ke-xue/pinyin?after=aaaaaaaaaa";
  expect(await ask(`${list}&after=aaaaaaaaaa`)).toEqual([303, onwards]);
  expect(await ask(`${list}&after=%0d%0aa`)).toEqual([303, "/sections/ke-xue/pinyin"]);
  for (const elsewhere of [
    "//evil.example",
    "https://evil.example",
    "/desk",
    "/a\\b",
    "",
    "/articles/a/b",
  ]) {
    const query = `page=${encodeURIComponent(elsewhere)}&form=pinyin&after=aaaaaaaaaa`;
    expect(await ask(query)).toEqual([303, "/pinyin"]);
  }
  expect(await ask("")).toEqual([303, "/"]);
});

test("without script the settings are a form that is sent", async ({ browser, paper }) => {
  const context = await browser.newContext({ baseURL: paper.url, javaScriptEnabled: false });
  const page = await context.newPage();
  const { address } = await readerPage(page);
  await page.locator("summary", { hasText: "設定" }).click();
  await page.getByRole("combobox", { name: "標音" }).selectOption("all");
  await page.getByRole("radio", { name: "注音" }).check();
  await page.getByRole("radio", { name: "大", exact: true }).check();
  await page.getByRole("button", { name: "套用" }).click();
  await expect(page).toHaveURL(`${address}/zhuyin-large`);
  // What can't be done without script isn't offered.
  for (const name of ["查詞", "朗讀", "朗讀速度", "單字簿"]) {
    await expect(page.getByText(name, { exact: true }).first()).toBeHidden();
  }
  await context.close();
});

test("with script each setting does at once, by keyboard alone, and is remembered", async ({
  page,
}) => {
  const { address } = await readerPage(page);
  await page.locator("summary", { hasText: "設定" }).focus();
  await page.keyboard.press("Enter");
  const annotation = page.getByRole("combobox", { name: "標音" });
  await page.keyboard.press("Tab");
  await expect(annotation).toBeFocused();
  await annotation.selectOption("all");
  await expect(page).toHaveURL(`${address}/pinyin`);
  await expect(annotation).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(`${address}/zhuyin`);
  await expect(page.getByRole("radio", { name: "注音" })).toBeFocused();
  await expect(page.getByRole("button", { name: "套用" })).toBeHidden();
  await page.keyboard.press("Escape");
  await expect(annotation).toBeHidden();
  await expect(page.locator("summary", { hasText: "設定" })).toBeFocused();
  await page.goto("/");
  await expect(page).toHaveURL("/zhuyin");
  await page.getByRole("main").getByRole("article").first().getByRole("link").click();
  await expect(page).toHaveURL(/\/zhuyin$/);
});

test("lists have the whole of the settings, too", async ({ paper, browser }) => {
  for (const [path, javaScriptEnabled] of [
    ["/", true],
    ["/sections/ke-xue", false],
  ] as const) {
    const context = await browser.newContext({ baseURL: paper.url, javaScriptEnabled });
    const list = await context.newPage();
    await list.goto(path);
    await list.locator("summary", { hasText: "設定" }).click();
    await list.getByRole("combobox", { name: "標音" }).selectOption("over500");
    if (!javaScriptEnabled) await list.getByRole("button", { name: "套用" }).click();
    await expect(list).toHaveURL(path === "/" ? "/pinyin-over500" : `${path}/pinyin-over500`);
    await expect(list.locator("main h2 ruby").first()).toBeVisible();
    await context.close();
  }
});

test("the script is switched and switched back, and interface and quotes with it", async ({
  page,
}) => {
  const { address } = await readerPage(page);
  await page.getByRole("link", { name: "改为简体" }).click();
  await expect(page).toHaveURL(`${address}/hans`);
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans");
  await expect(page.getByRole("article").first()).toContainText("记者");
  await expect(page.locator("[data-text=body]")).toContainText("“");
  await expect(page.locator("[data-text=body]")).not.toContainText("「");
  await page.getByRole("link", { name: "改為繁體" }).click();
  await expect(page).toHaveURL(address);
});

const junkModes = ["junk", "large", "words-tw", "hant", "../../desk", "pinyin-pinyin", '{"a":1}'];

test("a remembered mode of junk leads nowhere, and not in a circle", async ({ page, paper }) => {
  const visited: string[] = [];
  page.on("framenavigated", (frame) => visited.push(new URL(frame.url()).pathname));
  for (const junk of [...junkModes, "boxes-pinyin"]) {
    await page.goto("/");
    await page.evaluate((mode) => localStorage.setItem("reading", mode), junk);
    visited.length = 0;
    await page.goto("/sections/ke-xue");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("科學");
    await expect(page).toHaveURL(`${paper.url}/sections/ke-xue`);
    expect(visited.length, junk).toBeLessThanOrEqual(3);
  }
});

test.describe("contradictions", () => {
  test.use({ expectedErrors: [/404/] });

  test("a remembered mode without a page is forgotten", async ({ page, paper }) => {
    await page.goto("/");
    await page.evaluate(() => localStorage.setItem("reading", "pinyin-small-large"));
    await page.goto("/sections/ke-xue");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("科學");
    await expect(page).toHaveURL(`${paper.url}/sections/ke-xue`);
    expect(await page.evaluate(() => localStorage.getItem("reading"))).toBeNull();
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe has nothing to say of the modes, ${colorScheme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    const { address } = await readerPage(page);
    for (const mode of ["pinyin-words-colours", "zhuyin-colours", "hans", "pinyin-blanks"]) {
      await page.goto(`${address}/${mode}`);
      await page.locator("summary").first().click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations, mode).toEqual([]);
    }
  });
}

test("no mode moves the page sideways at 320 px", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const { address } = await readerPage(page);
  const all = [...modes, "pinyin-words-large-wide", "zhuyin-large", "pinyin-boxes"];
  const lists = ["/", "/zhuyin-large", "/pinyin-words-hans", "/sections/ke-xue/pinyin-large"];
  for (const path of [address, ...all.map((mode) => `${address}/${mode}`), ...lists]) {
    await page.goto(path);
    await page.locator("summary").first().click();
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over, path).toBeLessThanOrEqual(0);
  }
});
