import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import sharp from "sharp";
import { cast, demoPassword } from "#db/seed/cast.ts";
import { ArticleDesk } from "../support/ArticleDesk.ts";
import { expect, test } from "../support/castTest.ts";
import { storedArticle, storedLines } from "../support/storedArticle.ts";

const sample = fileURLToPath(
  new URL("../../../shared/input/press-release.zh-Hant.txt", import.meta.url),
);
const headline = "溫江南沙攜手共建創新中心";
const notices = {
  轉載: "如需轉載請與《每日經濟新聞》報社聯系。",
  版權: "未經《每日經濟新聞》報社授權,嚴禁轉載或鏡像,違者必究。",
  讀者專線: "讀者熱線:4008890008",
  圖片版權:
    "特別提醒:如果我們使用了您的圖片,請作者與本站聯系索取稿酬。如您不希望作品出現在本站,可聯系我們要求撤下您的作品。",
  關注本報: "歡迎關注每日經濟新聞APP",
};
const bracketed = /\p{Script=Han}\([a-z]+\)/u;

test.skip(!existsSync(sample), `the sample press text is not there: ${sample}`);
test.use({ expectedErrors: [/status of 410/] });

test("from a press text as it came to the reader's page, and off it again", async ({
  paper,
  enter,
}) => {
  test.setTimeout(120_000);
  const press = readFileSync(sample, "utf8");
  const lin = await enter("reader");
  const shen = await enter("shen");
  const reader = await enter("reader");
  let id = "";
  let address = "";

  await test.step("the reporter signs in by the form", async () => {
    await lin.goto("/desk");
    await lin.getByLabel("電子郵件").fill(cast.find(({ key }) => key === "lin")?.email ?? "");
    await lin.getByLabel("密碼", { exact: true }).fill(demoPassword);
    await lin.getByRole("button", { name: "登入" }).click();
    await expect(lin.getByRole("heading", { name: "我的稿件" })).toBeVisible();
  });

  await test.step("pastes the text as it is, and sees every part in its place", async () => {
    await lin.getByRole("link", { name: "寫新稿" }).first().click();
    await lin.getByLabel("新聞稿全文").focus();
    await lin.evaluate((text) => navigator.clipboard.writeText(text), press);
    await lin.keyboard.press("Control+V");
    const found = lin.getByRole("definition");
    await expect(found.filter({ hasText: "每日經濟新聞" }).first()).toHaveText("每日經濟新聞");
    await expect(lin.getByText("沒有找到，建立稿件後請補上")).toBeVisible();
    await expect(lin.getByText("重複的拼音 48 處，已各留一個")).toBeVisible();
    await expect(lin.getByLabel("沒有歸位的文字")).toHaveCount(0);
    await lin.getByRole("button", { name: "建立稿件" }).click();
    await lin.waitForURL(/\/desk\/articles\/[0-9a-f-]{36}$/);
    id = lin.url().slice(-36);
  });

  const desk = new ArticleDesk(lin);
  await test.step("finds an article with every part in its own field", async () => {
    const pane = lin.getByRole("complementary", { name: "稿件資料" });
    await expect(pane.getByLabel("來源", { exact: true })).toHaveValue("每日經濟新聞");
    await expect(pane.getByLabel("稿件日期")).toHaveValue("2023-03-11T16:31:37");
    const credits = pane.getByLabel("署名").getByRole("listitem");
    await expect(credits).toHaveCount(2);
    for (const [at, role, name] of [
      [0, "reporter", "趙鑫"],
      [1, "responsible_editor", "趙博淵"],
    ] as const) {
      await expect(credits.nth(at).getByLabel("職稱")).toHaveValue(role);
      await expect(credits.nth(at).getByRole("combobox", { name: "姓名" })).toHaveValue(name);
    }
    await expect(pane.getByLabel("圖說")).toHaveValue("活動現場");
    await expect(pane.getByLabel("圖片來源")).toHaveValue("成都市溫江區提供");
    const printed = pane.getByRole("region", { name: "聲明" }).getByRole("listitem");
    await expect(printed).toHaveCount(5);
    for (const [at, [kind, text]] of Object.entries(notices).entries()) {
      await expect(printed.nth(at)).toContainText(kind);
      await expect(printed.nth(at).locator("p")).toHaveText(text);
    }
    await expect(desk.text.locator("> p:not([data-part])")).toHaveCount(6);
    const lines = await storedLines(paper, id);
    expect(lines.join("\n")).not.toMatch(bracketed);
    expect(lines[2]).toMatch(/^3月10日,在全國兩會召開之際.*在廣州市南沙區舉行/);
    expect(lines[5]).toContain("中科源碼(成都)服務機器人研究院");
    expect(lines[7]).toMatch(/落地”。$/);
    expect((await desk.lines()).slice(2)).toEqual(lines.slice(2));
    await expect(desk.block(0).locator(".reading").first()).toHaveAttribute("data-r", "yuè");
  });

  await test.step("writes a headline, edits, sets section and picture, and submits", async () => {
    await desk.headline.click();
    await lin.keyboard.type(headline);
    await desk.caretAtEnd(desk.block(5));
    await lin.keyboard.press("Enter");
    await lin.keyboard.type("本報補記：中心今天啟用。");
    await lin.getByRole("combobox", { name: "版面" }).selectOption({ label: "財經" });
    const picture = { width: 1200, height: 800, channels: 3 as const, background: "#456" };
    await lin
      .locator("input[type=file]")
      .first()
      .setInputFiles({
        name: "scene.png",
        mimeType: "image/png",
        buffer: await sharp({ create: picture }).png().toBuffer(),
      });
    await expect(lin.locator("aside img")).toBeVisible();
    await lin.getByLabel("替代文字").fill("揭牌儀式的會場");
    await lin.getByLabel("替代文字").blur();
    await expect(lin.getByText("已儲存").last()).toBeVisible();
    await desk.act("送審").click();
    await expect(desk.state()).toHaveText("待審");
    await expect(desk.text).toHaveAttribute("contenteditable", "false");
    await expect(lin.getByText("審稿期間不能修改")).toBeVisible();
  });

  const editing = new ArticleDesk(shen);
  const comment = "請在開頭補上啟用的時間。";
  await test.step("the editor returns it with a comment", async () => {
    await shen.goto("/desk");
    await shen.getByRole("link", { name: headline }).click();
    await editing.act("退回").click();
    await shen.getByLabel("給記者的意見").fill(comment);
    await shen.getByRole("button", { name: "退回給記者" }).click();
    await expect(editing.state()).toHaveText("退回");
  });

  await test.step("the reporter sees the comment, changes, and submits again", async () => {
    await expect(desk.state()).toHaveText("退回");
    await expect(lin.getByText("沈硯書 退回了這篇稿：")).toBeVisible();
    await expect(lin.getByText(comment).first()).toBeVisible();
    await expect(lin.getByText("已送審。")).toHaveCount(0);
    await expect(desk.text).toHaveAttribute("contenteditable", "true");
    await desk.select(desk.block(0), 0);
    await lin.keyboard.type("上午十時，");
    await desk.act("送審").click();
    await expect(desk.state()).toHaveText("待審");
  });

  await test.step("the editor sees the change and publishes", async () => {
    await expect(editing.block(0)).toContainText("上午十時，3月10日");
    await editing.act("發布").click();
    await expect(editing.state()).toHaveText("已發");
    address = (await shen.getByRole("link", { name: "看公開頁" }).getAttribute("href")) ?? "";
    expect(address).toMatch(/^\/articles\/wen-jiang-nan-sha-xie-shou.*-[a-z0-9]{10}$/);
  });

  await test.step("a reader without an account finds it on the front page and reads it", async () => {
    await reader.goto("/");
    await reader.getByRole("link", { name: headline }).first().click();
    await expect(reader).toHaveURL(address);
    await expect(reader.getByRole("heading", { level: 1 })).toHaveText(headline);
    const article = reader.locator("article:has(h1)");
    const fact = (term: string) =>
      article
        .locator("dl > div")
        .filter({ has: reader.locator("dt", { hasText: new RegExp(`^${term}$`) }) })
        .locator("dd");
    await expect(fact("來源")).toHaveText("每日經濟新聞");
    await expect(fact("記者")).toHaveText("趙鑫");
    await expect(fact("責任編輯")).toHaveText("趙博淵");
    await expect(fact("發布時間").locator("time")).toHaveAttribute(
      "datetime",
      "2023-03-11T16:31:37+08:00",
    );
    await expect(article.getByRole("img", { name: "揭牌儀式的會場" })).toBeVisible();
    await expect(article.getByRole("figure")).toHaveText("活動現場成都市溫江區提供");
    for (const [kind, text] of Object.entries(notices)) await expect(fact(kind)).toHaveText(text);
    await expect(article).toContainText("上午十時，3月10日,在全國兩會召開之際");
    await expect(article).toContainText("本報補記：中心今天啟用。");
    expect(await article.innerText()).not.toMatch(bracketed);
    await expect(article.locator("ruby")).toHaveCount(0);
  });

  await test.step("turns pinyin on, copies and finds clean text, and turns it off", async () => {
    const plain = await copied(reader);
    expect(plain).toContain("在廣州市南沙區舉行");
    await reader.getByRole("link", { name: "顯示拼音" }).first().click();
    await expect(reader).toHaveURL(`${address}/pinyin`);
    const syllables = reader.locator("article:has(h1) ruby rt[data-r]");
    expect(await syllables.count()).toBeGreaterThan(800);
    const first = reader.locator("article:has(h1) ruby", { hasText: "月" }).first();
    await expect(first.locator("rt")).toHaveAttribute("data-r", "yuè");
    const drawn = (element: Element) => getComputedStyle(element, "::before").content;
    expect(await first.locator("rt").evaluate(drawn)).toMatch(/^"yuè"/);
    expect(await copied(reader)).toBe(plain);
    expect(await finds(reader, "在廣州市南沙區舉行")).toBe(true);
    expect(await finds(reader, "在廣州市沙南區舉行")).toBe(false);
    // The choice is kept for the next page of this reader, and of no other.
    await reader.goto(address);
    await expect(reader).toHaveURL(`${address}/pinyin`);
    await reader.getByRole("link", { name: "隱藏拼音" }).first().click();
    await expect(reader).toHaveURL(address);
    await expect(reader.locator("ruby")).toHaveCount(0);
    await reader.reload();
    await expect(reader).toHaveURL(address);
  });

  await test.step("withdrawn, it is gone for readers and kept by the newsroom", async () => {
    await editing.act("撤稿").click();
    const reason = "出資方來函更正合約內容，本報查證中。";
    await shen.getByLabel("撤稿原因").fill(reason);
    await shen.getByRole("dialog").getByRole("button", { name: "撤稿" }).click();
    await expect(editing.state()).toHaveText("撤稿");
    for (const gone of [address, `${address}/pinyin`]) {
      expect((await reader.goto(gone))?.status()).toBe(410);
      await expect(reader.getByRole("heading", { name: "這篇報導已撤下" })).toBeVisible();
      expect(await reader.content()).not.toContain("溫江");
      if (gone === address) await expect(reader.getByText(reason)).toBeVisible();
    }
    for (const list of ["/", "/sections/cai-jing"]) {
      await reader.goto(list);
      await expect(reader.getByText(headline)).toHaveCount(0);
    }
    expect(await storedArticle(paper, id)).toMatchObject({ state: "withdrawn", headline });
  });
});

/** What a reader takes along who selects the article's headline and words and copies them. */
async function copied(page: Page): Promise<string> {
  await page.evaluate(() => {
    const article = document.querySelector("article:has(h1)");
    const words = article?.querySelectorAll("h1, p, figcaption") ?? [];
    const range = document.createRange();
    const [first, last] = [words[0], [...words].at(-1)];
    if (!first || !last) throw new Error("no article");
    range.setStartBefore(first);
    range.setEndAfter(last);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  });
  await page.keyboard.press("Control+C");
  const text = await page.evaluate(() => navigator.clipboard.readText());
  return text.replace(/顯示拼音|隱藏拼音/g, "");
}

/** Find-in-page, from the top. */
function finds(page: Page, words: string): Promise<boolean> {
  return page.evaluate((sought) => {
    getSelection()?.removeAllRanges();
    return (window as unknown as { find(text: string): boolean }).find(sought);
  }, words);
}
