import type { Page } from "@playwright/test";
import { expect, test } from "../support/paperTest.ts";

const article = (page: Page) => page.getByRole("main").getByRole("article").first();

/** A long article: the front page's lead. */
async function openArticle(page: Page) {
  await page.goto("/");
  await article(page).getByRole("link").click();
  await expect(article(page).getByRole("heading", { level: 1 })).toBeVisible();
  return new URL(page.url()).pathname;
}

/** How far below the window's top each of the body's paragraphs begins. */
const paragraphTops = (page: Page) =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll("main [data-text=body] p"), (paragraph) => ({
      start: paragraph.textContent.slice(0, 8),
      top: paragraph.getBoundingClientRect().top,
    })),
  );

test("without script the switch leads to the other address, and pinyin stays on the way", async ({
  browser,
  paper,
}) => {
  const context = await browser.newContext({ baseURL: paper.url, javaScriptEnabled: false });
  const page = await context.newPage();
  const address = await openArticle(page);
  await expect(page.locator("ruby")).toHaveCount(0);
  await page.getByRole("link", { name: "顯示拼音" }).click();
  await expect(page).toHaveURL(`${address}/pinyin`);
  await expect(page.locator("h1 ruby").first()).toBeVisible();
  await page.getByRole("region", { name: "延伸閱讀" }).getByRole("link").first().click();
  await expect(page).toHaveURL(/\/articles\/.*\/pinyin$/);
  await page.getByRole("banner").getByRole("link", { name: "瀾江日報" }).click();
  await expect(page).toHaveURL(/\/pinyin$/);
  await page.getByRole("link", { name: "隱藏拼音" }).click();
  await expect(page).toHaveURL(`${paper.url}/`);
  await expect(page.locator("ruby")).toHaveCount(0);
  await context.close();
});

test("the choice is remembered on the next visit, until it is changed", async ({ page }) => {
  const address = await openArticle(page);
  await page.getByRole("link", { name: "顯示拼音" }).click();
  await expect(page).toHaveURL(`${address}/pinyin`);
  for (const visited of [address, "/sections/ke-xue", "/"]) {
    await page.goto(visited);
    await expect(page).toHaveURL(visited === "/" ? "/pinyin" : `${visited}/pinyin`);
    await expect(page.locator("ruby").first()).toBeVisible();
  }
  await page.goto(address);
  await page.getByRole("link", { name: "隱藏拼音" }).click();
  await expect(page).toHaveURL(address);
  await page.reload();
  await expect(page).toHaveURL(address);
  await expect(page.locator("ruby")).toHaveCount(0);
});

test("a shared address shows what it says, whatever was chosen", async ({ page }) => {
  const address = await openArticle(page);
  await page.goto(`${address}/pinyin`);
  await page.getByRole("link", { name: "隱藏拼音" }).click();
  await expect(page).toHaveURL(address);
  await page.goto(`${address}/pinyin`);
  await expect(page.locator("h1 ruby").first()).toBeVisible();
});

for (const viewport of [
  { width: 390, height: 780 },
  { width: 1280, height: 900 },
]) {
  test(`switching keeps the line that is being read, at ${viewport.width} px`, async ({ page }) => {
    await page.setViewportSize(viewport);
    const address = await openArticle(page);
    const middle = (await paragraphTops(page)).at(-4)?.top ?? 0;
    await page.evaluate((top) => scrollTo(0, top - 70), middle);
    const before = (await paragraphTops(page)).find(({ top }) => top > 20);
    for (const [name, url] of [
      ["顯示拼音", `${address}/pinyin`],
      ["隱藏拼音", address],
      ["顯示拼音", `${address}/pinyin`],
      ["隱藏拼音", address],
    ] as const) {
      await page.getByRole("link", { name }).click();
      await expect(page).toHaveURL(url);
      const after = (await paragraphTops(page)).find(({ start }) => start === before?.start);
      expect(Math.abs((after?.top ?? 9999) - (before?.top ?? 0))).toBeLessThan(46);
    }
  });
}

test("it works by keyboard, and the keyboard stays where it was", async ({ page }) => {
  const address = await openArticle(page);
  const link = page.getByRole("link", { name: "顯示拼音" });
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press("Tab");
    if (await link.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(link).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`${address}/pinyin`);
  await expect(page.getByRole("link", { name: "隱藏拼音" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(address);
  await expect(link).toBeFocused();
});

test("the first stop of the keyboard leads past the sections", async ({ page }) => {
  await openArticle(page);
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "跳到正文" });
  await expect(skip).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});

test("copied and searched, a page with pinyin is the text alone", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const address = await openArticle(page);
  const words = async () => {
    const text = await page.evaluate(() => {
      const paragraph = document.querySelector("main [data-text=body] p");
      if (!paragraph) throw new Error("no text");
      getSelection()?.selectAllChildren(paragraph);
      return paragraph.textContent;
    });
    await page.keyboard.press("ControlOrMeta+c");
    return { copied: await page.evaluate(() => navigator.clipboard.readText()), text };
  };
  const plain = await words();
  expect(plain.copied.trim()).toBe(plain.text);
  await page.goto(`${address}/pinyin`);
  expect(await page.locator("main p ruby").count()).toBeGreaterThan(20);
  expect(await words()).toEqual(plain);
  const isFound = (sought: string) =>
    page.evaluate((words) => {
      getSelection()?.removeAllRanges();
      const { find } = window as unknown as { find: (text: string) => boolean };
      return find(words);
    }, sought);
  expect(await isFound(plain.text.slice(2, 10))).toBe(true);
  expect(await page.locator("main").textContent()).not.toMatch(/[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/);
});

test("the accessibility tree has each character once, and no syllable", async ({ page }) => {
  const address = await openArticle(page);
  const said = async () => {
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send("Accessibility.getFullAXTree");
    await session.detach();
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const read = (id: string): string => {
      const node = byId.get(id);
      if (node?.role?.value === "StaticText") return String(node.name?.value);
      return (node?.childIds ?? []).map(read).join("");
    };
    return read(nodes[0]?.nodeId ?? "").replaceAll(/\s|顯示拼音|隱藏拼音/g, "");
  };
  const plain = await said();
  await page.goto(`${address}/pinyin`);
  expect(await said()).toBe(plain);
});

test("lines are of one height, and none begins with a full stop", async ({ page }) => {
  const address = await openArticle(page);
  await page.goto(`${address}/pinyin`);
  const lines = await page.evaluate(() => {
    const paragraph = Array.from(document.querySelectorAll("main [data-text=body] p")).find(
      ({ textContent }) => textContent.length > 80,
    );
    if (!paragraph) throw new Error("no long paragraph");
    const found: { bottom: number; first: string }[] = [];
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      for (let at = 0; at < node.length; at++) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const bottom = Math.round(range.getBoundingClientRect().bottom);
        const last = found.at(-1);
        if (!last || Math.abs(last.bottom - bottom) > 8) {
          found.push({ bottom, first: node.data.charAt(at) });
        }
      }
    }
    return found;
  });
  expect(lines.length).toBeGreaterThan(3);
  expect(lines.filter(({ first }) => /[，。、；：！？」』）]/.test(first))).toEqual([]);
  const heights = lines.slice(1).map(({ bottom }, index) => bottom - (lines[index]?.bottom ?? 0));
  expect(Math.max(...heights) - Math.min(...heights)).toBeLessThanOrEqual(1);
});
