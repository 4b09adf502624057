import { AxeBuilder } from "@axe-core/playwright";
import { ArticleDesk } from "../support/ArticleDesk.ts";
import { expect, test } from "../support/castTest.ts";
import { actUpon, newArticle } from "../support/newArticle.ts";
import { databaseOf, storedArticle } from "../support/storedArticle.ts";

test.use({ expectedErrors: [/status of 4(?:04|10)/] });

test("live, edited without the page changing, corrected, updated, withdrawn with its reason", async ({
  paper,
  enter,
}) => {
  test.slow();
  const [shen, reader] = [await enter("shen"), await enter("reader")];
  const [section] = await databaseOf(paper)<{ id: string; slug: string }[]>`
    select id, slug from sections order by position limit 1`;
  const fields = { sectionId: section?.id, slug: "si-zhong-gai-fa" };
  const headline = "堤岸照明換新燈具";
  const body = ["全線三百盞，月底完工。", "經費八百萬元。"];
  const id = await newArticle(shen, { headline, body, fields });
  await actUpon(shen, paper, "submit", id);
  await actUpon(shen, paper, "publish", id);
  const { shortId } = await storedArticle(paper, id);
  const address = `/articles/si-zhong-gai-fa-${shortId}`;
  const read = async (path: string) => (await reader.request.get(path)).text();
  const facts = async () => {
    await reader.goto(address);
    const json = await reader.locator("script[type='application/ld+json']").textContent();
    return JSON.parse(json ?? "{}") as Record<string, string> & { correction?: { text: string }[] };
  };
  const entry = async () =>
    (await read("/atom.xml")).split("<entry>").find((one) => one.includes(`/articles/${shortId}<`));
  const first = await facts();
  expect(first.dateModified).toBe(first.datePublished);

  const desk = await ArticleDesk.open(shen, id);
  const standing = shen.getByText("與讀者看到的相比：");
  const dialog = shen.getByRole("dialog");
  const save = async (words: string) => {
    await desk.caretAtEnd(desk.block(0));
    await shen.keyboard.insertText(words);
    await desk.isSaved();
  };

  await test.step("edits stay at the desk, which says how the live page differs", async () => {
    await save("市府另編維護費。");
    await expect(standing).toContainText("改 1 段");
    await standing.getByRole("button", { name: "改 1 段" }).click();
    await expect(desk.text).toBeFocused();
    await expect(shen.getByRole("link", { name: "看公開頁" })).toHaveAttribute("href", address);
    expect(await read(address)).not.toContain("維護費");
  });

  await test.step("a minor edit changes the words and nothing else, by keys alone", async () => {
    await desk.act("發布修改").focus();
    await shen.keyboard.press("Enter");
    await expect(dialog.getByRole("radio", { name: "小幅修改" })).toBeFocused();
    await shen.keyboard.press("Enter");
    await expect(dialog.getByText("請選一種。")).toBeVisible();
    await shen.keyboard.press("Space");
    await shen.keyboard.press("Enter");
    await expect(dialog).toHaveCount(0);
    await expect(desk.state()).toHaveText("已發");
    const now = await facts();
    expect(await read(address)).toContain("維護費");
    expect(now).toMatchObject({ dateModified: first.dateModified });
    expect(now.correction).toBeUndefined();
  });

  const correction = "經費誤植為八百萬元，正確為八千萬元。";
  await test.step("a correction needs its words, and they stand on the page, in the list, for machines", async () => {
    await save("經費以預算書為準。");
    await desk.act("發布修改").click();
    await dialog.getByRole("radio", { name: "更正" }).check();
    await dialog.getByRole("button", { name: "發布更正" }).click();
    await expect(dialog.getByText("請寫更正內容。")).toBeVisible();
    await shen.keyboard.insertText(correction);
    await expect(dialog.getByText("18 / 1,000 字")).toBeVisible();
    await expect(dialog.getByRole("region", { name: "讀者會看到" })).toContainText(correction);
    const { violations } = await new AxeBuilder({ page: shen }).include("[role=dialog]").analyze();
    expect(violations).toEqual([]);
    await dialog.getByRole("button", { name: "取消" }).click();
    await desk.act("發布修改").click();
    await dialog.getByRole("radio", { name: "更正" }).check();
    await expect(dialog.getByLabel("更正內容"), "what was typed stays").toHaveValue(correction);
    await dialog.getByLabel("更正內容").press("Control+Enter");
    await expect(dialog).toHaveCount(0);

    expect((await facts()).correction).toMatchObject([{ text: correction }]);
    const note = reader.getByRole("region", { name: "更正" });
    await expect(note).toContainText(correction);
    await note.getByRole("link", { name: "更正" }).click();
    await expect(reader).toHaveURL("/corrections");
    await expect(reader.getByRole("main").getByRole("listitem").first()).toContainText(correction);
    await reader.goto("/corrections/pinyin-hans");
    await expect(reader.locator("html")).toHaveAttribute("lang", "zh-Hans");
    const noted = reader.getByRole("main").getByRole("listitem").first();
    await expect(noted.locator("ruby", { hasText: "费" }).locator("rt").first()).toHaveAttribute(
      "data-r",
      "fèi",
    );
    expect(await entry()).toContain(correction);
  });

  await test.step("an update leads the front page's latest again, and feeds say when", async () => {
    const other = await newArticle(shen, {
      headline: "後來的一篇",
      body: ["內文。"],
      fields: { sectionId: section?.id },
    });
    await actUpon(shen, paper, "submit", other);
    await actUpon(shen, paper, "publish", other);
    await save("今晚先亮東段。");
    await desk.act("發布修改").click();
    await dialog.getByRole("radio", { name: "更新" }).check();
    await dialog.getByRole("button", { name: "發布更新" }).click();
    await expect(dialog).toHaveCount(0);
    await reader.goto(`/sections/${section?.slug ?? ""}`);
    await expect(reader.getByRole("main").getByRole("article").first()).toContainText(headline);
    await expect(reader.getByRole("main").getByRole("article").first()).toContainText("更新");
    const { dateModified = "", datePublished } = await facts();
    await expect(reader.getByRole("article").getByRole("definition").locator("time")).toHaveCount(
      2,
    );
    expect(datePublished).toBe(first.datePublished);
    const updated = /<updated>(.*?)<\/updated>/.exec((await entry()) ?? "")?.[1] ?? "";
    expect(Math.floor(Date.parse(updated) / 1000) * 1000).toBe(Date.parse(dateModified));
  });

  await test.step("withdrawn, every address says why and no list knows it", async () => {
    const everywhere = [
      "/",
      `/sections/${section?.slug ?? ""}`,
      "/feed.xml",
      "/atom.xml",
      "/feed.json",
    ];
    const more = [`/sections/${section?.slug ?? ""}/feed.xml`, "/news-sitemap.xml", "/corrections"];
    const found = `/search?q=${encodeURIComponent("堤岸照明")}`;
    for (const place of [...everywhere, ...more, found]) {
      expect(await read(place), place).toContain(shortId);
    }
    const reason = "標案爭議尚未釐清，本報先行撤下，查證後說明。";
    await desk.act("撤稿").click();
    await expect(dialog.getByRole("radio", { name: "撤稿" })).toBeChecked();
    await dialog.getByLabel("撤稿原因").fill(reason);
    await dialog.getByRole("button", { name: "撤稿" }).click();
    await expect(desk.state()).toHaveText("撤稿");
    for (const gone of [address, `${address}/pinyin`, `${address}/zhuyin-hans-large`]) {
      const answer = await reader.request.get(gone);
      expect(answer.status(), gone).toBe(410);
      expect(await answer.text()).not.toContain("堤岸照明");
    }
    expect(await read(address)).toContain(reason);
    for (const place of [...everywhere, ...more, found]) {
      const text = await read(place);
      expect(text, place).not.toContain(shortId);
      expect(text, place).not.toContain(correction);
    }
    const [part] = /\d{4}-\d\d-\d(?=\.xml)/.exec(await read("/sitemap.xml")) ?? [];
    expect(await read(`/sitemaps/${part ?? ""}.xml`)).not.toContain(shortId);
    await expect(shen.getByText(reason).first()).toBeVisible();
    await shen.getByRole("tab", { name: "歷程" }).click();
    for (const act of ["小幅修改", "更正", "更新", "撤稿"]) {
      await expect(
        shen.getByRole("tabpanel").getByRole("listitem").filter({ hasText: act }).first(),
      ).toBeVisible();
    }
  });
});

test("a preview link shows what is staged to whoever has it, until it is revoked", async ({
  paper,
  enter,
}) => {
  const [shen, reader] = [await enter("shen"), await enter("reader")];
  const [live] = await databaseOf(paper)<{ id: string; slug: string; mediaId: string }[]>`
    select a.id, '/articles/' || p.slug || '-' || a.short_id as slug, a.lead_media_id as "mediaId"
    from articles a join publications p on p.id = a.live_publication_id
    where a.lead_media_id is not null and p.number = 1 limit 1`;
  const { id = "", slug = "" } = live ?? {};
  const desk = await ArticleDesk.open(shen, id);
  await desk.caretAtEnd(desk.headline);
  await shen.keyboard.insertText("試印");
  await desk.isSaved();

  await shen.getByText("預覽連結", { exact: true }).click();
  await expect(shen.getByText("還沒有連結。")).toBeVisible();
  await shen.getByRole("button", { name: "建立連結" }).click();
  await shen.getByRole("button", { name: "複製連結" }).click();
  await expect(shen.getByRole("button", { name: "已複製" })).toBeVisible();
  const link = await shen.evaluate(() => navigator.clipboard.readText());

  const answer = await reader.goto(link);
  const headers = answer?.headers() ?? {};
  expect(answer?.status()).toBe(200);
  expect(headers["cache-control"]).toContain("no-store");
  expect(headers["x-robots-tag"]).toContain("noindex");
  expect(headers["referrer-policy"]).toBe("no-referrer");
  await expect(reader.locator("meta[name=robots]")).toHaveAttribute("content", "noindex");
  await expect(reader.locator("script[type='application/ld+json']")).toHaveCount(0);
  await expect(reader.getByRole("heading", { level: 1 })).toContainText("試印");
  await expect(reader.getByRole("note")).toContainText("請勿轉傳");
  const picture = reader.getByRole("article").getByRole("img").first();
  await expect(picture).toHaveJSProperty("complete", true);
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(
    0,
  );
  await reader.getByRole("link", { name: "顯示拼音" }).first().click();
  await expect(reader).toHaveURL(`${link}/pinyin`);
  await expect(reader.locator("h1 ruby").last().locator("rt")).toHaveAttribute("data-r", "yìn");
  expect(await (await reader.request.get(slug)).text()).not.toContain("試印");

  await shen.reload();
  await shen.getByText("預覽連結", { exact: true }).click();
  await expect(shen.getByText(/^開過 [2-9] 次/)).toBeVisible();
  await shen.getByRole("button", { name: "撤銷" }).click();
  await expect(shen.getByText("已撤銷")).toBeVisible();
  const file = (await picture.getAttribute("src")) ?? "";
  for (const gone of [link, `${link}/pinyin`, `${link}x`, file]) {
    expect((await reader.request.get(gone)).status(), gone).toBe(404);
  }
});
