import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { ArticleDesk } from "../support/ArticleDesk.ts";
import { expect, test } from "../support/castTest.ts";
import { actUpon, newArticle } from "../support/newArticle.ts";
import { type Paper, startPaper } from "../support/paperServer.ts";
import { databaseOf, storedArticle } from "../support/storedArticle.ts";

// What isn't out yet has no page.
test.use({ expectedErrors: [/404/] });

const tomorrow = new Date(Date.now() + 36 * 3_600_000).toISOString();

async function submitted(page: Page, paper: Paper, headline: string, fields = {}) {
  const [section] = await databaseOf(paper)<{ id: string }[]>`
    select id from sections order by position limit 1`;
  const id = await newArticle(page, {
    headline,
    body: ["早上六點開船。"],
    fields: { sectionId: section?.id, ...fields },
  });
  await actUpon(page, paper, "submit", id);
  return id;
}

/** Lets the time that was set come now. */
async function letItCome(paper: Paper, articleId: string) {
  await databaseOf(paper)`
    update schedules set due_at = clock_timestamp() where article_id = ${articleId}`;
}

const published = async (paper: Paper, articleId: string) =>
  databaseOf(paper)<{ late: number }[]>`
    select extract(epoch from p.published_at - (e.detail ->> 'dueAt')::timestamptz)::float8 as late
    from publications p join events e on e.detail ->> 'publicationId' = p.id::text
    where p.article_id = ${articleId}`;

test.describe("from the other side of the world", () => {
  test.use({ timezoneId: "America/New_York" });

  test("a time is set, changed, taken back and set again, and comes", async ({ enter, paper }) => {
    const lin = await enter("lin");
    const articleId = await submitted(lin, paper, "渡輪明早首航");
    await lin.goto(`/desk/articles/${articleId}`);
    const hers = new ArticleDesk(lin);
    await expect(hers.act("收回")).toBeVisible();
    const shen = await enter("shen");
    const desk = await ArticleDesk.open(shen, articleId);
    const dialog = shen.getByRole("dialog");
    const meant = dialog.getByRole("status");

    await desk.act("排定時間").click();
    await expect(dialog.getByLabel("日期")).toBeFocused();
    await dialog.getByLabel("日期").fill("2020-01-01");
    await shen.keyboard.press("Enter");
    await expect(meant).toContainText("這個時間已經過了");
    const day = tomorrow.slice(0, 10);
    await dialog.getByLabel("日期").fill(day);
    await dialog.getByLabel("時間").fill("06:00");
    await expect(meant).toContainText("06:00 Asia/Taipei（UTC+8）");
    await expect(meant, "and what that is for her").toContainText(/America\/New_York.*1[78]:00/);
    await shen.keyboard.press("Enter");
    await expect(desk.state()).toHaveText("排定");
    await expect(hers.state(), "the reporter's open page hears of it").toHaveText("排定");
    await expect(hers.act("收回")).toHaveCount(0);

    await desk.act("改時間").click();
    await expect(dialog.getByLabel("時間")).toHaveValue("06:00");
    await dialog.getByRole("button", { name: "取消排定" }).click();
    await expect(desk.state()).toHaveText("待審");
    await desk.act("排定時間").click();
    await dialog.getByLabel("日期").fill(day);
    await dialog.getByLabel("時間").fill("07:30");
    await dialog.getByRole("button", { name: "排定", exact: true }).click();
    await expect(shen.getByText("07:30").first()).toBeVisible();

    await desk.caretAtEnd(desk.block(0));
    await shen.keyboard.insertText("票價不變。");
    await shen.getByRole("button", { name: "連同修改發出" }).click();
    await expect(shen.getByText("不含這些修改")).toHaveCount(0);
    await desk.caretAtEnd(desk.block(0));
    await shen.keyboard.insertText("風大則停。");
    await expect(shen.getByText("不含這些修改")).toBeVisible();
    await desk.isSaved();

    const { shortId } = await storedArticle(paper, articleId);
    const reader = await enter("reader");
    expect((await reader.goto(`/articles/${shortId}`))?.status()).toBe(404);
    await reader.goto("/");
    await expect(reader.getByText("渡輪明早首航")).toHaveCount(0);

    await letItCome(paper, articleId);
    await expect(desk.state(), "nobody does anything").toHaveText("已發有未發修改");
    await expect(hers.state()).toHaveText("已發有未發修改");
    await reader.goto(`/articles/${shortId}`);
    await expect(reader.getByText("票價不變。")).toBeVisible();
    await expect(reader.getByText("風大則停。")).toHaveCount(0);
    await reader.goto("/");
    await expect(reader.getByText("渡輪明早首航").first()).toBeVisible();
  });
});

test("whoever would break an embargo is warned and says why; what missed its time is told everywhere", async ({
  enter,
  paper,
}) => {
  const embargo = { until: tomorrow, note: "衛生局要求記者會後才見報" };
  const shen = await enter("shen");
  const early = await submitted(shen, paper, "疫苗明天公布", { embargo });
  const desk = await ArticleDesk.open(shen, early);
  await expect(shen.getByText("衛生局要求記者會後才見報").first()).toBeVisible();
  await desk.act("發布").click();
  const dialog = shen.getByRole("dialog");
  await dialog.getByRole("button", { name: "立即發布" }).click();
  await expect(dialog.getByText("請寫下理由")).toBeVisible();
  await dialog.getByLabel("提前發布的理由").fill("他報已經披露");
  const { violations } = await new AxeBuilder({ page: shen }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await dialog.getByRole("button", { name: "立即發布" }).click();
  await expect(desk.state()).toHaveText("已發");
  await shen.getByRole("tab", { name: "歷程" }).click();
  await expect(shen.getByRole("tabpanel").getByText("他報已經披露")).toBeVisible();

  const missed = await submitted(shen, paper, "沒有版面的稿");
  await actUpon(shen, paper, "schedule", missed, { dueAt: tomorrow });
  await actUpon(shen, paper, "describe", missed, { fields: { sectionId: null } });
  const page = await ArticleDesk.open(shen, missed);
  await letItCome(paper, missed);
  await expect(page.state()).toHaveText("逾時未發");
  await expect(shen.getByRole("alert").filter({ hasText: "沒有選版面" })).toBeVisible();
  await shen.goto("/desk/mine");
  await shen.getByRole("alert").getByRole("link", { name: "看原因" }).click();
  const row = shen.getByRole("row").filter({ hasText: "沒有版面的稿" });
  await expect(row).toContainText("逾時未發");
  await row.getByRole("link").click();
  await page.act("改時間").click();
  await shen.getByRole("dialog").getByRole("button", { name: "取消排定" }).click();
  await expect(page.state()).toHaveText("待審");
});

test("three processes publish it once and show it in each; killed before the time, it comes late and once", async ({
  enter,
  paper,
}) => {
  test.slow();
  const shen = await enter("shen");
  const others = await startPaper({ DATABASE_URL: paper.databaseUrl, WEB_CONCURRENCY: "2" });
  try {
    const id = await submitted(shen, paper, "三個行程一起看");
    await actUpon(shen, paper, "schedule", id, { dueAt: tomorrow });
    const { shortId } = await storedArticle(paper, id);
    const everywhere = async (path: string) => {
      // Two of the answers come from each process of the pair, on connections of their own.
      const places = [paper, others, others, others, others].map(({ url }) => `${url}${path}`);
      const headers = { connection: "close" };
      return Promise.all(places.map((place) => shen.request.get(place, { headers })));
    };
    for (const path of ["/", "/feed.xml", "/sitemap.xml", "/search?q=三個行程"]) {
      for (const answer of await everywhere(path)) {
        expect(await answer.text(), path).not.toContain("三個行程一起看");
      }
    }
    await letItCome(paper, id);
    await expect
      .poll(async () => (await everywhere(`/articles/${shortId}`)).map((answer) => answer.status()))
      .toEqual([200, 200, 200, 200, 200]);
    for (const answer of await everywhere("/")) expect(await answer.text()).toContain("三個行程");
    const [once, ...again] = await published(paper, id);
    expect(again).toEqual([]);
    expect(once?.late).toBeLessThan(60);

    const late = await submitted(shen, paper, "停電之後才發的稿");
    await actUpon(shen, paper, "schedule", late, { dueAt: tomorrow });
    await others.stop();
    process.kill(paper.pid(), "SIGKILL");
    await letItCome(paper, late);
    await paper.restart();
    const address = `/articles/${(await storedArticle(paper, late)).shortId}`;
    await expect.poll(async () => (await shen.request.get(address)).status()).toBe(200);
    expect(await published(paper, late)).toHaveLength(1);
  } finally {
    await others.stop();
  }
});
