import { ArticleDesk } from "../support/ArticleDesk.ts";
import { expect, test } from "../support/castTest.ts";
import { actUpon, newArticle } from "../support/newArticle.ts";
import { storedArticle } from "../support/storedArticle.ts";

const first = "瀾江渡輪今天清晨首航，兩百多名居民在東岸碼頭等候開船。";
const second = "交通局說，航程十二分鐘，尖峰時間每十五分鐘一班。";

test("what changed since it was submitted is seen, and an old text comes back while somebody types", async ({
  enter,
  paper,
}) => {
  const reporter = await enter("lin");
  const articleId = await newArticle(reporter, { headline: "渡輪首航", body: [first, second] });
  await actUpon(reporter, paper, "submit", articleId);
  const editor = await enter("shen");
  const desk = await ArticleDesk.open(editor, articleId);
  await desk.select(desk.block(0), 11, 14);
  await editor.keyboard.insertText("三百多");
  await desk.isSaved();

  // The view has an address; it begins with what was submitted.
  const other = await enter("zhou");
  await other.goto(`/desk/articles/${articleId}`);
  await other.getByRole("link", { name: "版本", exact: true }).click();
  await expect(other.locator("main del")).toHaveText(["兩百多"]);
  await expect(other.locator("main ins")).toHaveText(["三百多"]);
  await expect(other.getByRole("list", { name: "差異摘要" })).toHaveText("文字 1 處");
  await other.keyboard.press("j");
  await expect(other.locator("[data-change]:focus")).toContainText("瀾江渡輪");
  await other.locator("[data-change]").getByRole("button", { name: "誰寫的" }).press("Enter");
  const authors = other.getByRole("list", { name: "這一段是誰寫的" });
  await expect(authors.getByRole("listitem").filter({ hasText: "沈硯書" })).toContainText("三");

  // The one who types sees the old text come back, and keeps what was typed elsewhere.
  await desk.caretAtEnd(desk.block(1));
  await editor.keyboard.insertText("票價四十元。");
  await desk.isSaved();
  await other.reload();
  await other.getByRole("button", { name: /^還原成 .* 的版本$/ }).click();
  const dialog = other.getByRole("dialog");
  await expect(dialog).toContainText("成為新的一版");
  await desk.caretAtEnd(desk.headline);
  await editor.keyboard.insertText("了");
  await desk.isSaved();
  await dialog.getByRole("button", { name: "還原", exact: true }).click();
  await expect(other.getByText(/^已還原成 .* 的文字。/)).toBeVisible();
  await expect(desk.block(0)).toHaveText(first);
  await expect(desk.block(1)).toHaveText(second);
  await expect(desk.headline).toHaveText("渡輪首航了");

  await other.getByRole("button", { name: "撤銷還原" }).click();
  await expect(other.getByText("已撤銷還原。")).toBeVisible();
  await expect(desk.block(0)).toContainText("三百多名居民");
  const { headline } = await storedArticle(paper, articleId);
  expect(headline).toBe("渡輪首航了");
});
