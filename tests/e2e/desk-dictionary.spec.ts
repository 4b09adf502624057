import type { Page } from "@playwright/test";
import { expect, test } from "../support/castTest.ts";
import { actUpon, newArticle } from "../support/newArticle.ts";
import type { Paper } from "../support/paperServer.ts";
import { databaseOf } from "../support/storedArticle.ts";

/** An article that readers can see, by the editor who is signed in on the page. */
async function liveArticle(page: Page, paper: Paper, headline: string, words: string) {
  const [section] = await databaseOf(paper)<{ id: string }[]>`select id from sections limit 1`;
  const fields = { sectionId: section?.id ?? null };
  const articleId = await newArticle(page, { headline, body: [words], fields });
  await actUpon(page, paper, "submit", articleId);
  await actUpon(page, paper, "publish", articleId);
  return articleId;
}

/** The syllables that readers see over the body's first paragraph. */
async function stored(paper: Paper, articleId: string): Promise<(string | null)[]> {
  const [row] = await databaseOf(paper)<{ block: (string | null)[] }[]>`
    select p.readings -> 'blocks' -> 2 as block from live l
    join publications p on p.id = l.publication_id where l.article_id = ${articleId}`;
  return row?.block ?? [];
}

const entry = (page: Page, term: string) => page.getByRole("listitem").filter({ hasText: term });

test("a new term offers to update the live articles, and never does it by itself", async ({
  enter,
  paper,
}) => {
  const page = await enter("zhou");
  const first = await liveArticle(page, paper, "渡口的單津橋", "單津橋昨日通車。");
  const second = await liveArticle(page, paper, "單津橋的燈", "夜裡的單津橋很亮。");
  await page.goto("/desk/dictionary");
  await page.getByRole("button", { name: "加入新詞" }).click();
  await page.getByRole("textbox", { name: "詞", exact: true }).fill("單津橋");
  await page.getByLabel("拼音").fill("shan4 jinx qiao2");
  await page.getByRole("button", { name: "儲存" }).click();
  await expect(page.getByText("沒有「jinx」這個音節")).toBeVisible();
  await page.getByLabel("拼音").fill("shan4 jìn");
  await page.getByRole("button", { name: "儲存" }).click();
  await expect(page.getByText("選了 3 個字，卻寫了 2 個音節")).toBeVisible();
  await page.getByLabel("拼音").fill("shan4 jìn qiáo");
  await page.getByRole("button", { name: "儲存" }).click();

  const offer = page.getByRole("region", { name: "線上稿件" });
  await expect(offer.getByText("2 篇線上稿件的讀音會因此不同")).toBeVisible();
  await expect(offer.getByRole("link", { name: "渡口的單津橋" })).toBeVisible();
  expect(await stored(paper, first)).not.toContain("jìn");
  await offer.getByRole("button", { name: "更新讀音：渡口的單津橋" }).click();
  await expect(offer.getByText("已更新 1 篇，還有 1 篇")).toBeVisible();
  expect((await stored(paper, first)).slice(0, 3)).toEqual(["shàn", "jìn", "qiáo"]);
  expect(await stored(paper, second)).not.toContain("jìn");

  await entry(page, "單津橋").getByRole("button", { name: "修改：單津橋" }).click();
  await page.getByLabel("拼音").fill("shàn jīn qiáo");
  await page.getByLabel("備註").fill("橋名，見縣志");
  await page.getByRole("button", { name: "儲存" }).click();
  await expect(page.getByText("橋名，見縣志")).toBeVisible();
  await expect(offer.getByRole("link")).not.toHaveCount(0);
  await page.getByRole("button", { name: "歷程：單津橋" }).click();
  await expect(entry(page, "單津橋").getByText("加入")).toBeVisible();

  await page.getByRole("button", { name: "移除：單津橋" }).click();
  await page.getByRole("button", { name: "移除", exact: true }).click();
  await expect(page.getByRole("button", { name: "修改：單津橋" })).toHaveCount(0);
  await expect(offer.getByRole("link", { name: "渡口的單津橋" })).toBeVisible();
  expect((await stored(paper, first)).slice(0, 3)).toEqual(["shàn", "jìn", "qiáo"]);
});

test("a table is taken whole or not at all, and comes back as it went", async ({ enter }) => {
  const page = await enter("zhou");
  await page.goto("/desk/dictionary");
  await page.getByRole("button", { name: "匯入 CSV" }).click();
  const table = page.getByRole("region", { name: "匯入 CSV" });
  const choose = (name: string, text: string) =>
    table.locator("input[type=file]").setInputFiles({
      name,
      mimeType: "text/csv",
      buffer: Buffer.from(text),
    });
  await choose(
    "壞.csv",
    "詞,拼音,備註\n藍灣里,lán wān lǐ,\n藍灣港,lan2 wan1,\n,x,\n藍灣里,lán wān lǐ,\n",
  );
  await expect(table.getByText("有 3 列不能匯入")).toBeVisible();
  await expect(table.getByText("第 3 列")).toBeVisible();
  await expect(table.getByText("有 3 個漢字，卻有 2 個音節")).toBeVisible();
  await expect(table.getByText("這個詞在表裡出現過了")).toBeVisible();
  await table.locator("input[type=file]").evaluate((input: HTMLInputElement) => {
    const { files, items } = new DataTransfer();
    items.add(new File([new Uint8Array(20_000_001)], "大.csv"));
    input.files = files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await expect(table.getByText("檔案超過 20 MB")).toBeVisible();
  await page.goto("/desk/dictionary?q=藍灣");
  await expect(page.getByText("找不到「藍灣」")).toBeVisible();

  await page.getByRole("button", { name: "匯入 CSV" }).click();
  await choose("好.csv", "\uFEFF詞,拼音,備註\r\n藍灣里,lan2 wan1 li3,=1+1\r\n");
  await expect(table.getByText("可以匯入：新增 1 條，修改 0 條")).toBeVisible();
  await table.getByRole("button", { name: "匯入 1 條" }).click();
  await expect(page.getByText("lán wān lǐ")).toBeVisible();

  const file = await page.request.get("/desk/dictionary/export");
  const csv = await file.text();
  expect(csv).toContain("藍灣里,lán wān lǐ,,,'=1+1");
  await page.getByRole("button", { name: "匯入 CSV" }).click();
  await choose("同.csv", csv);
  await expect(table.getByText("詞庫都有了")).toBeVisible();
});

test("a reporter reads the dictionary and doesn't write it; a stranger doesn't get it", async ({
  enter,
}) => {
  const page = await enter("lin");
  await page.goto("/desk/dictionary");
  await expect(page.getByRole("heading", { name: "詞庫" })).toBeVisible();
  await expect(page.getByRole("button", { name: "加入新詞" })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "匯入 CSV" })).toHaveCount(0);
  const stranger = await enter("reader");
  expect((await stranger.request.get("/desk/dictionary/export")).status()).toBe(401);
});
