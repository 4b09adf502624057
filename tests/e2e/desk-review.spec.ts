import { ArticleDesk } from "../support/ArticleDesk.ts";
import { expect, test } from "../support/castTest.ts";
import { actUpon, newArticle } from "../support/newArticle.ts";

// A draft's public address answers 404, and a withdrawn one's 410.
test.use({ expectedErrors: [/404|410|ERR_FAILED/] });

test("submitted, returned with a comment, submitted again, published, changed, withdrawn", async ({
  enter,
}) => {
  const lin = await enter("lin");
  const articleId = await newArticle(lin, { headline: "河堤步道月底開放", body: ["全長三公里。"] });
  const draft = await ArticleDesk.open(lin, articleId);
  await expect(draft.act("發布")).toHaveCount(0);
  await draft.act("送審").click();
  await expect(draft.state()).toHaveText("待審");
  await expect(draft.text).toHaveAttribute("contenteditable", "false");

  const shen = await enter("shen");
  const review = await ArticleDesk.open(shen, articleId);
  await review.act("退回").click();
  await expect(shen.getByLabel("給記者的意見")).toBeFocused();
  await shen.keyboard.insertText("請補上經費與工期。");
  await shen.getByRole("button", { name: "退回給記者" }).click();
  await expect(review.state()).toHaveText("退回");

  await expect(draft.state(), "the reporter's open page hears of it").toHaveText("退回");
  await expect(lin.getByText("請補上經費與工期。").first()).toBeVisible();
  await expect(draft.text).toHaveAttribute("contenteditable", "true");
  await draft.caretAtEnd(draft.block(0));
  await lin.keyboard.insertText("經費兩億元，工期十四個月。");
  await draft.act("送審").click();
  await expect(draft.state()).toHaveText("待審");

  await expect(review.state()).toHaveText("待審");
  await review.act("發布").click();
  await expect(shen.getByRole("tab", { name: "檢查" })).toHaveAttribute("aria-selected", "true");
  await shen.getByRole("button", { name: "沒有選版面" }).click();
  const section = shen.getByRole("tabpanel").getByLabel("版面");
  await expect(section).toBeFocused();
  await section.selectOption({ label: "地方" });
  await review.act("發布").click();
  await expect(review.state()).toHaveText("已發");

  const publicPage = shen.getByRole("link", { name: "看公開頁" });
  const address = (await publicPage.getAttribute("href")) ?? "";
  const reader = await enter("reader");
  await reader.goto(address);
  await expect(reader.getByRole("heading", { name: "河堤步道月底開放" })).toBeVisible();
  await expect(reader.getByText("工期十四個月")).toBeVisible();

  await review.caretAtEnd(review.block(0));
  await shen.keyboard.insertText("十二月動工。");
  await expect(review.state()).toHaveText("已發有未發修改");
  await reader.reload();
  await expect(reader.getByText("十二月動工")).toHaveCount(0);
  await review.act("發布修改").click();
  await shen.getByRole("radio", { name: "小幅修改" }).check();
  await shen.getByRole("dialog").getByRole("button", { name: "發布修改" }).click();
  await expect(review.state()).toHaveText("已發");
  await reader.reload();
  await expect(reader.getByText("十二月動工")).toBeVisible();

  await review.act("撤稿").click();
  const dialog = shen.getByRole("dialog");
  await dialog.getByRole("button", { name: "取消" }).click();
  await expect(review.state()).toHaveText("已發");
  await review.act("撤稿").click();
  await dialog.getByLabel("撤稿原因").fill("經費待查。");
  await dialog.getByRole("button", { name: "撤稿" }).click();
  await expect(review.state()).toHaveText("撤稿");
  expect((await reader.goto(address))?.status()).toBe(410);

  await shen.getByRole("tab", { name: "歷程" }).click();
  const history = shen.getByRole("tabpanel").getByRole("listitem");
  for (const act of ["建立稿件", "送審", "退回", "發布", "撤稿", "修改資料"]) {
    await expect(history.filter({ hasText: act }).first()).toBeVisible();
  }
});

test("a reporter recalls a submission to write on", async ({ page, login }) => {
  await login(page, "lin");
  const articleId = await newArticle(page, { headline: "送早了的稿" });
  const desk = await ArticleDesk.open(page, articleId);
  await desk.act("送審").click();
  await desk.act("收回").click();
  await expect(desk.state()).toHaveText("草稿");
  await expect(desk.text).toHaveAttribute("contenteditable", "true");
});

test("only what may be done is offered", async ({ enter, paper }) => {
  const lin = await enter("lin");
  const articleId = await newArticle(lin, { headline: "看按鈕", body: ["內文。"] });
  const acts = (page: typeof lin) =>
    page.getByRole("group", { name: "稿件狀態與操作" }).getByRole("button").allTextContents();
  const desk = await ArticleDesk.open(lin, articleId);
  expect(await acts(lin)).toEqual(["送審"]);
  await expect(lin.getByLabel("指派給")).toHaveCount(0);
  await actUpon(lin, paper, "submit", articleId);
  await expect(desk.state()).toHaveText("待審");
  expect(await acts(lin)).toEqual(["收回"]);
  await expect(
    lin.getByLabel("來源", { exact: true }),
    "what may not be changed is text",
  ).toHaveCount(0);
  const zhao = await enter("zhao");
  await ArticleDesk.open(zhao, articleId);
  expect(await acts(zhao)).toEqual(["退回", "排定時間", "發布"]);
  for (const list of ["人員", "版面設定", "聲明"]) {
    await expect(lin.getByRole("navigation").getByRole("link", { name: list })).toHaveCount(0);
  }
  await expect(zhao.getByRole("link", { name: "聲明" })).toBeVisible();
  await expect(zhao.getByRole("link", { name: "人員" })).toHaveCount(0);
  for (const place of ["people", "sections"]) {
    expect((await zhao.request.get(`/admin/${place}`)).status()).toBe(404);
  }
});

test("an act upon an article that has changed meanwhile is not done unseen", async ({
  enter,
  paper,
}) => {
  const lin = await enter("lin");
  const articleId = await newArticle(lin, { headline: "兩位編輯同時看", body: ["內文。"] });
  await actUpon(lin, paper, "submit", articleId);
  const shen = await enter("shen");
  // A page that doesn't hear of others' acts, as behind a proxy that cuts its live channel.
  await shen.route("**/live*", (route) => route.abort());
  await shen.goto(`/desk/articles/${articleId}`);
  const desk = new ArticleDesk(shen);
  await expect(desk.text).toHaveAttribute("contenteditable", "true");
  await desk.act("退回").click();
  await shen.keyboard.insertText("請補充。");
  const zhao = await enter("zhao");
  await actUpon(zhao, paper, "describe", articleId, { fields: { source: "本報" } });
  await shen.getByRole("button", { name: "退回給記者" }).click();
  const told = shen.getByRole("alert").filter({ hasText: "剛有變動" });
  await expect(told.filter({ hasText: "趙以寧：修改資料來源" })).toBeVisible();
  await expect(desk.state()).toHaveText("待審");
  await expect(shen.getByLabel("給記者的意見"), "nothing typed is lost").toHaveValue("請補充。");
  await shen.getByRole("tab", { name: "資料" }).click();
  await expect(shen.getByLabel("來源", { exact: true })).toHaveValue("本報");
  await shen.getByRole("tab", { name: "意見" }).click();
  await shen.getByRole("button", { name: "退回給記者" }).click();
  await expect(desk.state()).toHaveText("退回");
});
