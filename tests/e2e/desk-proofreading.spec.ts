import type { Page } from "@playwright/test";
import { ArticleDesk } from "../support/ArticleDesk.ts";
import { expect, test } from "../support/castTest.ts";
import { actUpon, newArticle } from "../support/newArticle.ts";
import { databaseOf, storedArticle } from "../support/storedArticle.ts";

/** Characters of several readings, each alone between full stops: no engine can be sure of them. */
const doubtful = Array.from("塞悶為倒著數暈識得扎干卷鑽掙彈藏冠軋載降切調作轉還粘殼長幾散");
const alone = doubtful.map((character) => `${character}。`).join("");

const left = async (page: Page) => {
  const words = await page
    .getByRole("tabpanel")
    .getByText(/還有 \d+ 個讀音待確認/)
    .textContent();
  return Number(/\d+/.exec(words ?? "")?.[0]);
};
const focused = (page: Page) => page.locator("[data-doubt]:focus");

test("fifty readings are proofread without the mouse", async ({ page, login, paper }) => {
  test.slow();
  await login(page, "zhou");
  const articleId = await newArticle(page, { headline: "破音字", body: [alone, alone, alone] });
  const desk = await ArticleDesk.open(page, articleId);
  await page.keyboard.press("Alt+2");
  await expect(page.getByRole("tab", { name: "讀音" })).toBeFocused();
  await expect(page.locator("[data-doubt]").first()).toBeVisible();
  const begun = await left(page);
  expect(begun).toBeGreaterThanOrEqual(50);

  // By Tab alone from the tabs to the first item.
  for (let presses = 0; presses < 10; presses++) {
    if ((await focused(page).count()) > 0) break;
    await page.keyboard.press("Tab");
  }
  await expect(focused(page)).toHaveCount(1);
  const chosen: [string, string][] = [];
  for (let done = 0; done < 50; done++) {
    const label = (await focused(page).getAttribute("aria-label")) ?? "";
    expect(label).toContain(`共 ${begun - done} 個`);
    if (done % 10 === 0) await expect(desk.text.locator(".reading-spot")).toBeInViewport();
    await page.keyboard.press("2");
    const [, character = "", pinyin = ""] =
      /「(.)」，現選 (\S+)，/u.exec((await focused(page).getAttribute("aria-label")) ?? "") ?? [];
    chosen.push([character, pinyin]);
    await page.keyboard.press("Enter");
    await expect(page.getByText(`還有 ${begun - done - 1} 個讀音待確認`)).toBeVisible();
  }
  await desk.isSaved();
  const { doc } = await storedArticle(paper, articleId);
  const marks = JSON.stringify(doc).match(/"origin":"editor"/g)?.length;
  expect(marks).toBe(50);
  for (const [character, pinyin] of chosen) {
    expect(JSON.stringify(doc)).toContain(`"pinyin":"${pinyin}"`);
    expect(doubtful).toContain(character);
  }
  const [zhou] = await databaseOf(paper)`select id from users where email like 'zhou@%'`;
  expect(JSON.stringify(doc)).toContain(`"by":"${String(zhou?.["id"])}"`);

  // Tab goes on without confirming, Undo brings the last one back, Escape leads to the text.
  const before = await focused(page).getAttribute("aria-label");
  await page.keyboard.press("Tab");
  expect(await focused(page).getAttribute("aria-label")).not.toBe(before);
  expect(await left(page)).toBe(begun - 50);
  await page.keyboard.press("Control+z");
  await expect(page.getByText(`還有 ${begun - 49} 個讀音待確認`)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(desk.text).toBeFocused();
});

test("an own reading is typed, an impossible one refused, and others see it", async ({ enter }) => {
  const page = await enter("zhou");
  const articleId = await newArticle(page, { headline: "共看", body: ["悶。"] });
  const desk = await ArticleDesk.open(page, articleId);
  const other = await ArticleDesk.open(await enter("shen"), articleId);
  await page.keyboard.press("Alt+2");
  const item = page.locator("[data-doubt]").filter({ hasText: "悶" });
  await item.focus();
  await page.keyboard.press("0");
  const field = page.getByRole("textbox", { name: "「悶」的讀音" });
  await expect(field).toBeFocused();
  await page.keyboard.type("hangx4");
  await page.keyboard.press("Enter");
  await expect(page.getByText("沒有「hangx4」這個音節")).toBeVisible();
  await field.fill("tong2");
  await page.keyboard.press("Enter");
  await expect(desk.block(0).locator("[data-r=tóng]")).toHaveText("悶");
  await expect(other.block(0).locator("[data-r=tóng]")).toHaveText("悶");
  await expect(page.getByText("人定的讀音（1）")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "tóng" })).toContainText("周維岳");
  await desk.text.focus();
  await page.keyboard.press("ControlOrMeta+z");
  await expect(other.block(0).locator("[data-r]")).toHaveCount(0);
});

test("nothing is confirmed that nobody has looked at: by a held key, or after somebody else", async ({
  enter,
}) => {
  const page = await enter("zhou");
  const body = ["悶。", "著。", "悶。", "著。"];
  const articleId = await newArticle(page, { headline: "同校", body });
  await ArticleDesk.open(page, articleId);
  const other = await enter("shen");
  await ArticleDesk.open(other, articleId);
  for (const one of [page, other]) {
    await one.keyboard.press("Alt+2");
    await one.locator("[data-doubt]").first().focus();
  }
  const begun = await left(page);
  // An Enter that comes in the moment in which another item takes the place of the one it was for.
  await page.evaluate(() => {
    document.addEventListener(
      "focusin",
      ({ target }) =>
        target?.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true })),
      { once: true },
    );
  });
  await other.keyboard.press("Enter");
  await expect.poll(() => left(page)).toBe(begun - 1);
  await expect(focused(page)).toHaveCount(1);
  await expect.poll(() => left(other)).toBe(begun - 1);

  await other.keyboard.down("Enter");
  await other.keyboard.down("Enter");
  await other.keyboard.up("Enter");
  await expect.poll(() => left(page)).toBe(begun - 2);
  await other.keyboard.press("Tab");
  expect(await left(other)).toBe(begun - 2);
});

test("readings stand over the text when asked, and doubts are told by more than colour", async ({
  page,
  login,
}) => {
  await login(page, "zhou");
  const articleId = await newArticle(page, { headline: "渡輪首航", body: ["大家說：降。"] });
  const desk = await ArticleDesk.open(page, articleId);
  await expect(desk.block(0).locator("[data-r]")).toHaveCount(0);
  await page.getByRole("button", { name: "顯示讀音" }).click();
  await expect(desk.headline.locator("[data-r=dù]")).toHaveText("渡");
  const doubt = desk.block(0).locator(".reading-doubt, .reading-guess").filter({ hasText: "降" });
  await expect(doubt).toHaveAttribute("data-r", /\?$/);
  expect(await doubt.evaluate((element) => getComputedStyle(element).textDecorationLine)).toBe(
    "underline",
  );
  expect(await desk.lines()).toEqual(["渡輪首航", "", "大家說：降。"]);

  // What is typed is read too, once it is stored.
  await desk.caretAtEnd(desk.block(0));
  await page.keyboard.insertText("好");
  await expect(desk.block(0).locator("[data-r^=hǎo]")).toHaveText("好");
  await page.getByRole("button", { name: "顯示讀音" }).click();
  await expect(desk.block(0).locator("[data-r]")).toHaveCount(0);
});

test("a correction becomes the house's own word in one step", async ({ enter, paper }) => {
  const page = await enter("zhou");
  const articleId = await newArticle(page, {
    headline: "人物",
    body: ["單重還到場，單重還致詞。"],
  });
  const desk = await ArticleDesk.open(page, articleId);
  await desk.select(desk.block(0), 0, 3);
  await page.keyboard.press("ControlOrMeta+Alt+p");
  const field = page.getByRole("textbox", { name: "拼音，每字一個音節" });
  await expect(field).toBeFocused();
  await field.fill("shan4 chong2 huan2");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Alt+2");
  await page.getByRole("button", { name: "收入詞庫：單重還" }).click();
  await expect(page.getByRole("button", { name: "收入", exact: true })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByText("「單重還」已收入詞庫。")).toBeVisible();
  const [row] = await databaseOf(
    paper,
  )`select pinyin from dictionary_entries where term = '單重還'`;
  expect(row?.["pinyin"]).toBe("shàn chóng huán");
  // The second one reads so by the dictionary, and nothing of it is left to doubt.
  await page.getByRole("switch", { name: "在文字上顯示讀音" }).check();
  await expect(desk.block(0).locator("[data-r=shàn]")).toHaveCount(2);
  await page.getByRole("link", { name: "看線上稿件會不會不同" }).click();
  await expect(page.getByRole("region", { name: "線上稿件" })).toBeVisible();
});

test("D takes a doubt's word into the dictionary, and the next doubt has the focus", async ({
  page,
  login,
}) => {
  await login(page, "zhou");
  const articleId = await newArticle(page, { headline: "地名", body: ["強塞得，長樂得。"] });
  await ArticleDesk.open(page, articleId);
  await page.keyboard.press("Alt+2");
  const place = page.locator("mark").filter({ hasText: "塞" });
  await page.locator("[data-doubt]").filter({ has: place }).focus();
  await page.keyboard.press("d");
  await expect(page.getByRole("button", { name: "收入", exact: true })).toBeFocused();
  await page.getByRole("textbox", { name: "詞", exact: true }).fill("強塞得");
  const reading = page.getByRole("textbox", { name: "拼音", exact: true });
  await expect(reading).toHaveValue(/^\S+( \S+)*$/);
  await reading.fill("jiang4 sai4 de2");
  await page.keyboard.press("Enter");
  await expect(page.getByText("「強塞得」已收入詞庫。")).toBeVisible();
  await expect(page.locator("[data-doubt] mark").filter({ hasText: "塞" })).toHaveCount(0);
  await expect(focused(page)).toHaveCount(1);
});

test("the newsroom may require it: publishing leads to what is left", async ({ enter, paper }) => {
  const page = await enter("zhou");
  const [section] = await databaseOf(paper)<{ id: string }[]>`select id from sections limit 1`;
  const articleId = await newArticle(page, {
    headline: "大家",
    body: ["悶。"],
    fields: { sectionId: section?.id ?? null },
  });
  await actUpon(page, paper, "submit", articleId);
  const admin = await enter("he");
  await admin.goto("/admin/settings");
  const rule = admin.getByRole("switch", { name: "讀音全部確認後才能發布" });
  await rule.check();
  await expect(admin.getByText("已儲存")).toBeVisible();

  const desk = await ArticleDesk.open(page, articleId);
  await desk.act("發布").click();
  await expect(page.getByText("本報規定讀音都確認後才能發布")).toBeVisible();
  await expect(focused(page)).toHaveCount(1);
  while ((await page.locator("[data-doubt]").count()) > 0) {
    const count = await page.locator("[data-doubt]").count();
    await page.locator("[data-doubt]").first().press("Enter");
    await expect(page.locator("[data-doubt]")).toHaveCount(count - 1);
  }
  await expect(page.getByText("讀音都確認了")).toBeVisible();
  await desk.act("發布").click();
  await expect(desk.state()).toHaveText("已發");
  await rule.uncheck();
  await expect(admin.getByText("已儲存")).toBeVisible();
});
