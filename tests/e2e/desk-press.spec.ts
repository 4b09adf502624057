import { existsSync, readFileSync } from "node:fs";
import { ArticleDesk } from "../support/ArticleDesk.ts";
import { expect, test } from "../support/castTest.ts";

const file = new URL("../../../shared/input/press-release.zh-Hant.txt", import.meta.url);
const pressText = existsSync(file) ? readFileSync(file, "utf8") : undefined;

test("a press text as it came becomes an article with every part in its own field", async ({
  enter,
}) => {
  test.skip(pressText === undefined, "the sample press text is not beside this folder");
  const lin = await enter("lin");
  await lin.goto("/desk/new");
  await lin.evaluate((text) => navigator.clipboard.writeText(text), pressText ?? "");
  await lin.getByLabel("新聞稿全文").focus();
  await lin.keyboard.press("ControlOrMeta+v");
  const found = (name: string) =>
    lin.locator("dl > div").filter({ has: lin.getByText(name, { exact: true }) });
  await expect(found("來源")).toContainText("每日經濟新聞");
  await expect(found("時間")).toContainText("2023年3月11日 16:31:37");
  await expect(found("記者")).toContainText("趙鑫");
  await expect(found("責任編輯")).toContainText("趙博淵");
  await expect(found("圖片")).toContainText("活動現場");
  await expect(found("圖片")).toContainText("成都市溫江區提供");
  await expect(found("轉載")).toContainText("如需轉載請與《每日經濟新聞》報社聯系。");
  await expect(found("版權")).toContainText("未經《每日經濟新聞》報社授權");
  await expect(found("讀者專線")).toContainText("4008890008");
  await expect(found("圖片版權")).toContainText("特別提醒");
  await expect(found("關注本報")).toContainText("歡迎關注每日經濟新聞APP");
  await expect(found("拼音")).toContainText(/重複的拼音 \d+ 處/);
  await lin.getByRole("button", { name: "建立稿件" }).click();

  await expect(lin).toHaveURL(/\/desk\/articles\//);
  const desk = new ArticleDesk(lin);
  await expect(desk.text).toContainText("揭牌儀式系列活動在廣州市南沙區舉行");
  await expect(desk.text).not.toContainText(/[(（][a-z]+[)）]/);
  const pane = lin.getByRole("tabpanel");
  await expect(pane.getByLabel("來源", { exact: true })).toHaveValue("每日經濟新聞");
  await expect(pane.getByLabel("稿件日期")).toHaveValue(/2023-03-11T16:31:37/);
  await expect(pane.getByLabel("姓名").first()).toHaveValue("趙鑫");
  await expect(pane.getByLabel("姓名").last()).toHaveValue("趙博淵");
  await expect(pane.getByLabel("圖說")).toHaveValue("活動現場");
  await expect(pane.getByLabel("圖片來源")).toHaveValue("成都市溫江區提供");
  await expect(pane.getByText("4008890008")).toBeVisible();
});

test("what found no place is shown, and goes where somebody puts it", async ({ page, login }) => {
  await login(page, "lin");
  await page.goto("/desk/new");
  await page
    .getByLabel("新聞稿全文")
    .fill("瀾江日報 2026-03-01 08:00:00\n內部編號 X-42\n內文第一段，說一件小事。");
  await page.getByRole("button", { name: "辨識" }).click();
  const unplaced = page.getByRole("region", { name: "沒有歸位的文字" });
  await expect(unplaced).toContainText("X-42");
  await page.getByRole("button", { name: "建立稿件" }).click();
  const pane = page.getByRole("tabpanel");
  await expect(pane.getByText(/段文字沒有歸位/)).toBeVisible();
  await pane.getByRole("button", { name: "放到……" }).first().click();
  await page.getByRole("menuitem", { name: "內文最後" }).click();
  await expect(pane.getByText(/段文字沒有歸位/)).toHaveCount(0);
  const desk = new ArticleDesk(page);
  await expect(desk.text.locator("> p").last()).toContainText("X-42");
});

test("an empty draft takes a press text into itself, as one step that can be undone", async ({
  page,
  login,
}) => {
  await login(page, "lin");
  await page.goto("/desk/new");
  await page.getByRole("button", { name: "從空白稿開始" }).click();
  await page.getByRole("button", { name: "貼上新聞稿" }).click();
  const dialog = page.getByRole("dialog");
  await dialog
    .getByLabel("新聞稿全文")
    .fill("瀾江日報 2026-03-01 08:00:00\n瀾(lan)江水位今(jin)晨回落，兩岸恢復通行。");
  await dialog.getByRole("button", { name: "辨識" }).click();
  await dialog.getByRole("button", { name: "放進這篇稿" }).click();
  const desk = new ArticleDesk(page);
  await expect(desk.text).toContainText("瀾江水位今晨回落，兩岸恢復通行。");
  await expect(page.getByLabel("來源", { exact: true })).toHaveValue("瀾江日報");
  await page.keyboard.press("ControlOrMeta+z");
  await expect(desk.text).not.toContainText("水位");
});
