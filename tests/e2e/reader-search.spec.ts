import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "../support/castTest.ts";
import { actUpon, newArticle } from "../support/newArticle.ts";
import { databaseOf, storedArticle } from "../support/storedArticle.ts";

test("a reader searches from the front page, with no script, in either script", async ({
  browser,
  paper,
}) => {
  const context = await browser.newContext({ baseURL: paper.url, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/");
  await page.getByRole("link", { name: "搜尋" }).click();
  const box = page.getByRole("searchbox");
  const results = page.getByRole("region", { name: "搜尋結果" });
  for (const query of ["渡輪", "渡轮", "dulun"]) {
    await box.fill(query);
    await box.press("Enter");
    await expect(page).toHaveURL(`/search?q=${encodeURIComponent(query)}`);
    await expect(box).toHaveValue(query);
    await expect(results.getByRole("article")).not.toHaveCount(0);
    const first = results.getByRole("article").first();
    await expect(first.locator("mark").first()).toHaveText("渡輪");
    expect(await first.textContent()).not.toMatch(/[a-zāáǎàēéěèīíǐìōóǒòūúǔù]{3}/);
  }
  await results.getByRole("article").first().getByRole("link").click();
  await expect(page).toHaveURL(/\/articles\//);
  await context.close();
});

test("where nothing is found, there is help and something to read", async ({ page }) => {
  await page.goto(`/search?q=${encodeURIComponent("渡輪 獨角獸")}`);
  await expect(page.getByRole("status")).toHaveText("沒有找到「渡輪 獨角獸」的報導。");
  await page.getByRole("link", { name: "渡輪", exact: true }).click();
  await expect(page.getByRole("region", { name: "搜尋結果" }).getByRole("article")).not.toHaveCount(
    0,
  );
});

test("search stays in the reader's mode and script, and never in a search engine", async ({
  request,
}) => {
  const answer = await request.get(`/search/hans?q=${encodeURIComponent("渡轮")}`);
  const html = await answer.text();
  expect(answer.status()).toBe(200);
  expect(html).toContain('name="robots" content="noindex"');
  expect(html).toContain(">渡轮</mark>");
  expect(html).toMatch(/href="\/articles\/[^"]+\/hans"/);
  const other = await request.get(`/search/hant?q=a&after=b`, { maxRedirects: 0 });
  expect(other.headers().location).toBe("/search?q=a&after=b");
});

test("feeds, sitemaps and search show what is live, and lose what is withdrawn", async ({
  paper,
  enter,
}) => {
  const [shen, reader] = [await enter("shen"), await enter("reader")];
  const [section] = await databaseOf(paper)<{ id: string; slug: string }[]>`
    select id, slug from sections limit 1`;
  const id = await newArticle(shen, {
    headline: "紅樹林步道的新棧板",
    body: ["螃蟹先走了一遍。"],
    fields: { sectionId: section?.id },
  });
  const { shortId } = await storedArticle(paper, id);
  const files = [
    ...["", `/sections/${section?.slug}`].flatMap((under) =>
      ["feed.xml", "atom.xml", "feed.json"].map((file) => `${under}/${file}`),
    ),
    "/news-sitemap.xml",
    tenDaysOf(new Date()),
    `/search?q=${encodeURIComponent("螃蟹 棧板")}`,
  ];
  const expectEverywhere = async (isThere: boolean) => {
    for (const file of files) {
      const answer = await reader.request.get(file);
      expect(answer.status(), file).toBe(200);
      expect((await answer.text()).includes(shortId), file).toBe(isThere);
    }
  };
  await actUpon(shen, paper, "submit", id);
  await expectEverywhere(false);
  await actUpon(shen, paper, "publish", id);
  await expectEverywhere(true);
  const feed = await (await reader.request.get("/feed.json")).text();
  expect(feed).toContain("<p>螃蟹先走了一遍。</p>");
  await actUpon(shen, paper, "withdraw", id);
  await expectEverywhere(false);
});

test("a feed is whole XML, and isn't sent twice", async ({ page, request }) => {
  await page.goto("/");
  for (const [kind, file] of [
    ["rss+xml", "/feed.xml"],
    ["atom+xml", "/atom.xml"],
    ["feed+json", "/feed.json"],
  ] as const) {
    await expect(page.locator(`link[rel=alternate][type="application/${kind}"]`)).toHaveAttribute(
      "href",
      file,
    );
    const answer = await request.get(file);
    expect(answer.headers()["content-type"]).toContain(kind);
    const etag = answer.headers()["etag"] ?? "";
    const again = await request.get(file, { headers: { "if-none-match": etag } });
    expect(again.status(), file).toBe(304);
  }
  const index = await (await request.get("/sitemap.xml")).text();
  const parts = [...index.matchAll(/<loc>[^<]+(\/sitemaps\/[^<]+)<\/loc>/g)].map(
    ([, part]) => part,
  );
  expect(parts.length).toBeGreaterThan(1);
  const listed = await Promise.all(
    parts.map(async (part = "") => (await request.get(part)).text()),
  );
  const wrong = await page.evaluate(
    (texts) =>
      texts.filter((text) =>
        new DOMParser().parseFromString(text, "application/xml").querySelector("parsererror"),
      ),
    [
      ...listed,
      index,
      ...(await Promise.all(
        ["/feed.xml", "/atom.xml", "/news-sitemap.xml"].map(async (file) =>
          (await request.get(file)).text(),
        ),
      )),
    ],
  );
  expect(wrong).toEqual([]);
  expect(await (await request.get("/robots.txt")).text()).toContain("/sitemap.xml");
  for (const file of ["/sections/nothing/feed.xml", "/sitemaps/2026-13-1.xml", "/sitemaps/x"]) {
    expect((await request.get(file)).status(), file).toBe(404);
  }
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe has nothing to say of the search, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const query of ["", encodeURIComponent("渡輪"), "xyzzy"]) {
      await page.goto(`/search?q=${query}`);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations, query).toEqual([]);
      await page.setViewportSize({ width: 320, height: 700 });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, query).toBeLessThanOrEqual(0);
    }
  });
}

const tenDaysOf = (day: Date) =>
  `/sitemaps/${day.toISOString().slice(0, 7)}-${Math.min(3, Math.ceil(day.getUTCDate() / 10))}.xml`;
