import postgres from "postgres";
import { expect, test } from "../support/paperTest.ts";

/** The short id of some article in a state, as the newsroom knows it. */
async function articleIn(state: string, databaseUrl: string) {
  const sql = postgres(databaseUrl, { max: 1 });
  const [row] = await sql<{ shortId: string; headline: string }[]>`
    select short_id as "shortId", headline from articles
    where state = ${state} and headline <> '' order by id limit 1`;
  await sql.end();
  if (!row) throw new Error(`the demo paper has no article that is ${state}`);
  return row;
}

test("the front page is a paper: its name, the day, one lead, the latest, every section", async ({
  page,
}) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("瀾江日報");
  await expect(page.getByRole("banner")).toContainText(/\d{4}年\d{1,2}月\d{1,2}日.*農曆/);
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hant");
  const sections = page.getByRole("navigation", { name: "版面", exact: true }).getByRole("link");
  // Others of this worker's tests may have opened another section behind them.
  await expect(sections).toContainText(["要聞", "地方", "財經", "科學", "文化", "評論"]);
  await expect(page.getByRole("region", { name: "最新" }).getByRole("link")).not.toHaveCount(0);
  await page.getByRole("main").getByRole("article").first().getByRole("link").click();
  await expect(page).toHaveURL(/\/articles\/[a-z0-9-]+-[a-z0-9]{10}$/);
});

test("an article shows who made it, when, its picture and its notices", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("main").getByRole("article").first().getByRole("link").click();
  const article = page.getByRole("main").getByRole("article").first();
  await expect(article.getByRole("heading", { level: 1 })).toHaveCount(1);
  for (const term of ["記者", "責任編輯", "來源", "發布時間"]) {
    await expect(article.getByRole("term").filter({ hasText: term }).first()).toBeAttached();
  }
  await expect(article.locator("time").first()).toHaveAttribute("datetime", /T.*\+08:00$/);
  await expect(article.getByRole("img").first()).toHaveAttribute("alt", /.+/);
  await expect(article.getByRole("figure").first()).toContainText("方子謙");
  await expect(article.getByRole("contentinfo").or(article.locator("footer"))).toContainText(
    "版權",
  );
  const picture = await page.request.get(
    (await article.getByRole("img").first().getAttribute("src")) ?? "",
  );
  expect(picture.headers()["content-type"]).toBe("image/webp");
  const facts = await page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(facts ?? "")).toMatchObject({ "@type": "NewsArticle", inLanguage: "zh-Hant" });
});

test("an address with other words leads to the right one for good", async ({ page, request }) => {
  await page.goto("/");
  const link = page.getByRole("main").getByRole("article").first().getByRole("link");
  const address = (await link.getAttribute("href")) ?? "";
  for (const mode of ["", "/pinyin"]) {
    const wrong = `/articles/old-words-${address.slice(-10)}${mode}`;
    const answer = await request.get(wrong, { maxRedirects: 0 });
    expect(answer.status()).toBe(308);
    expect(answer.headers().location).toBe(address + mode);
  }
});

test("what was never published is not found, and what was withdrawn is gone", async ({
  request,
  paper,
}) => {
  const addresses = ["/", "/pinyin", "/sections/yao-wen", "/sections/ping-lun/pinyin"];
  const lists = await Promise.all(
    addresses.map(async (address) => (await request.get(address)).text()),
  );
  for (const state of ["draft", "submitted", "returned", "withdrawn"]) {
    const { shortId, headline } = await articleIn(state, paper.databaseUrl);
    for (const mode of ["", "/pinyin"]) {
      const answer = await request.get(`/articles/any-${shortId}${mode}`);
      expect(answer.status(), state).toBe(state === "withdrawn" ? 410 : 404);
      expect(await answer.text()).not.toContain(headline);
    }
    expect(lists.join("")).not.toContain(headline);
  }
});

test("an apology can be read without a script", async ({ browser, paper }) => {
  const context = await browser.newContext({ baseURL: paper.url, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/nothing/here");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("查無此頁");
  const { shortId } = await articleIn("withdrawn", paper.databaseUrl);
  await page.goto(`/articles/any-${shortId}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("這篇報導已撤下");
  await context.close();
});

test("junk in an address is not found", async ({ request }) => {
  const junk = [
    "/articles/%00%00%00%00%00%00%00%00%00%00",
    "/articles/%E6%AF%8F",
    "/articles/x",
    "/sections/nothing",
    "/sections/%00",
    "/authors/nobody",
    "/authors/%27%20or%201=1",
    "/sections/yao-wen?after=nothing",
    "/sections/yao-wen?after=%00",
    "/nothing",
  ];
  for (const address of junk) {
    expect((await request.get(address)).status(), address).toBe(404);
  }
});

test("sections and authors list what is theirs, part by part", async ({ page }) => {
  await page.goto("/sections/yao-wen");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("要聞");
  // A story of the demo paper: what another test has just published may have no byline.
  await page
    .getByRole("link", { name: /白鷺號清晨首航/ })
    .first()
    .click();
  await page.getByRole("article").getByRole("definition").getByRole("link").first().click();
  await expect(page).toHaveURL(/\/authors\//);
  await expect(page.getByRole("main").getByRole("article")).not.toHaveCount(0);
});

test("who reads leaves no trace: no cookie is set", async ({ page, context }) => {
  for (const address of ["/", "/pinyin", "/sections/ke-xue"]) await page.goto(address);
  expect(await context.cookies()).toEqual([]);
});
