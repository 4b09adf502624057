import { expect, test } from "../support/castTest.ts";
import { actUpon, newArticle } from "../support/newArticle.ts";

test("a reporter's list holds their own articles and nobody else's", async ({ enter }) => {
  const lin = await enter("lin");
  const xu = await enter("xu");
  await newArticle(lin, { headline: "林的稿，只有林看得到" });
  await lin.goto("/desk/mine");
  await expect(lin.getByRole("link", { name: "林的稿，只有林看得到" })).toBeVisible();
  await expect(lin.getByRole("cell", { name: "許澄遠" })).toHaveCount(0);
  for (const list of ["mine", "all", "review"]) {
    await xu.goto(`/desk/${list}`);
    await expect(xu.getByRole("link", { name: "林的稿，只有林看得到" })).toHaveCount(0);
  }
});

test("an article that may not be seen is not found", async ({ enter }) => {
  const lin = await enter("lin");
  const articleId = await newArticle(lin, { headline: "還在寫" });
  const xu = await enter("xu");
  const answer = await xu.request.get(`/desk/articles/${articleId}`);
  expect(answer.status()).toBe(404);
  expect(await answer.text()).not.toContain("還在寫");
});

test("an assigned reporter sees the article, until no longer assigned", async ({
  enter,
  paper,
}) => {
  const lin = await enter("lin");
  const articleId = await newArticle(lin, { headline: "兩個人一起跑的新聞" });
  const shen = await enter("shen");
  await shen.goto(`/desk/articles/${articleId}`);
  await shen.getByRole("combobox", { name: "指派給" }).fill("許澄");
  await shen.getByRole("option", { name: "許澄遠" }).click();
  await shen.getByRole("tab", { name: "歷程" }).click();
  await expect(shen.getByText("調整指派")).toBeVisible();
  const xu = await enter("xu");
  await xu.goto("/desk/mine");
  await expect(xu.getByRole("link", { name: "兩個人一起跑的新聞" })).toBeVisible();
  await actUpon(shen, paper, "assign", articleId, { userIds: [] });
  await xu.reload();
  await expect(xu.getByRole("heading", { name: "我的稿件" })).toBeVisible();
  await expect(xu.getByRole("link", { name: "兩個人一起跑的新聞" })).toHaveCount(0);
});

test("an editor filters by state and section, and the filter is in the address", async ({
  page,
  login,
}) => {
  await login(page, "shen");
  await page.goto("/desk/all");
  await page.getByRole("combobox", { name: "狀態" }).selectOption({ label: "已發" });
  await expect(page).toHaveURL("/desk/all?state=live");
  await page.getByRole("combobox", { name: "版面" }).selectOption({ label: "科學" });
  await expect(page).toHaveURL("/desk/all?state=live&section=ke-xue");
  const rows = page.getByRole("row").filter({ has: page.getByRole("link") });
  await expect(rows.first()).toBeVisible();
  for (const row of await rows.all()) await expect(row).toContainText(/已發.*科學/);
  await expect(page.getByText(`${await rows.count()} 篇`)).toBeVisible();
});

test("a list without articles says why and what to do next", async ({ page, login }) => {
  await login(page, "zhao");
  await page.goto("/desk/mine");
  await expect(page.getByRole("heading", { name: "你手上沒有稿件" })).toBeVisible();
  await expect(page.getByRole("main").getByRole("link", { name: "寫新稿" })).toBeVisible();
  await page.goto("/desk/withdrawn?section=ke-xue");
  await page.getByRole("link", { name: "清除篩選" }).click();
  await expect(page).toHaveURL("/desk/withdrawn");
});

test("a live article with unpublished edits is told from one without", async ({ page, login }) => {
  await login(page, "shen");
  await page.goto("/desk/live");
  const staged = page.getByRole("row").filter({ hasText: "有未發修改" });
  await expect(staged.first()).toBeVisible();
  const all = page.getByRole("row").filter({ hasText: "已發" });
  expect(await all.count()).toBeGreaterThan(await staged.count());
});

test("times are relative at sight and exact on hover", async ({ page, login }) => {
  await login(page, "shen");
  await newArticle(page, { headline: "剛剛才寫的" });
  await page.goto("/desk/mine");
  const time = page.getByRole("row", { name: /剛剛才寫的/ }).locator("time");
  await expect(time).toHaveText(/秒|分鐘|現在/);
  await expect(time).toHaveAttribute("title", /^\d{4}年\d{1,2}月\d{1,2}日 \d{2}:\d{2}:\d{2}$/);
  await expect(time).toHaveAttribute("datetime", /^\d{4}-.*Z$/);
});

test("j and k walk the list, Enter opens, ? shows the shortcuts", async ({ page, login }) => {
  await login(page, "shen");
  await page.goto("/desk/live");
  const links = page.getByRole("table").getByRole("link");
  await page.keyboard.press("j");
  await expect(links.nth(0)).toBeFocused();
  await page.keyboard.press("j");
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press("k");
  await expect(links.nth(0)).toBeFocused();
  await page.keyboard.press("Shift+?");
  await expect(page.getByRole("dialog", { name: "快速鍵" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await links.nth(0).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/desk\/articles\//);
});
