import { ArticleDesk } from "../support/ArticleDesk.ts";
import { expect, test } from "../support/castTest.ts";
import { actUpon, newArticle } from "../support/newArticle.ts";

test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED|ERR_FAILED|ERR_NETWORK_CHANGED/] });

test("what stands beside the text is stored field by field", async ({ page, login }) => {
  await login(page, "shen");
  const articleId = await newArticle(page, { headline: "欄位" });
  await ArticleDesk.open(page, articleId);
  const pane = page.getByRole("tabpanel");
  await pane.getByLabel("版面").selectOption({ label: "文化" });
  await pane.getByLabel("標籤").fill("舊城");
  await page.keyboard.press("Enter");
  await pane.getByLabel("網址名稱").fill("lan-wei");
  await pane.getByLabel("來源", { exact: true }).fill("本報綜合");
  await pane.getByLabel("電頭").fill("舊灘報導");
  await pane.getByLabel("稿件日期").fill("2026-03-01T08:30:00");
  await pane.getByRole("button", { name: "加一人" }).click();
  await pane.getByLabel("姓名").last().fill("溫如玉");
  await pane.getByLabel("職稱").last().selectOption({ label: "翻譯" });
  await pane.getByLabel("加上本報聲明").selectOption({ index: 1 });
  await pane.getByRole("button", { name: "自己寫一則" }).click();
  await pane.getByLabel("聲明內容").fill("本文由讀者投書。");
  await pane.getByRole("button", { name: "加上", exact: true }).click();
  await expect(pane.getByRole("listitem").getByText("本文由讀者投書。")).toBeVisible();
  await expect(pane.getByLabel("聲明內容"), "stored").toHaveCount(0);

  await page.reload();
  await expect(pane.getByLabel("版面")).toHaveValue(/.+/);
  await expect(pane.getByText("舊城")).toBeVisible();
  await expect(pane.getByLabel("網址名稱")).toHaveValue("lan-wei");
  await expect(pane.getByLabel("來源", { exact: true })).toHaveValue("本報綜合");
  await expect(pane.getByLabel("電頭")).toHaveValue("舊灘報導");
  await expect(pane.getByLabel("稿件日期")).toHaveValue("2026-03-01T08:30");
  await expect(pane.getByLabel("姓名")).toHaveValue("溫如玉");
  await expect(pane.getByLabel("職稱")).toHaveValue("translator");
  await expect(pane.getByRole("listitem").getByText("本文由讀者投書。")).toBeVisible();
});

test("a wrong slug is refused beside its field, and stays there to be mended", async ({
  page,
  login,
}) => {
  await login(page, "lin");
  const articleId = await newArticle(page, { headline: "網址" });
  await ArticleDesk.open(page, articleId);
  const slug = page.getByLabel("網址名稱");
  await slug.fill("河堤 步道");
  await slug.blur();
  await expect(page.getByRole("alert").filter({ hasText: "小寫英文字母" })).toBeVisible();
  await expect(slug).toHaveValue("河堤 步道");
  await slug.fill("he-di-bu-dao");
  await slug.press("Enter");
  await expect(page.getByRole("alert").filter({ hasText: "小寫英文字母" })).toHaveCount(0);
});

test("two people change two fields, and both changes stay", async ({ enter, paper }) => {
  const lin = await enter("lin");
  const articleId = await newArticle(lin, { headline: "兩個欄位" });
  await ArticleDesk.open(lin, articleId);
  const source = lin.getByLabel("來源", { exact: true });
  await source.fill("林填的來源");
  const shen = await enter("shen");
  await actUpon(shen, paper, "describe", articleId, { fields: { dateline: "沈填的電頭" } });
  await source.blur();
  await expect(lin.getByText("已儲存").first()).toBeVisible();
  await expect(lin.getByLabel("電頭")).toHaveValue("沈填的電頭");
  await lin.reload();
  await expect(source).toHaveValue("林填的來源");
  await expect(lin.getByLabel("電頭")).toHaveValue("沈填的電頭");
});

test("two people change one field: who and what is told, and nothing typed is lost", async ({
  enter,
  paper,
}) => {
  const lin = await enter("lin");
  const articleId = await newArticle(lin, { headline: "同一個欄位" });
  await ArticleDesk.open(lin, articleId);
  const source = lin.getByLabel("來源", { exact: true });
  await source.fill("林填的");
  const shen = await enter("shen");
  await actUpon(shen, paper, "describe", articleId, { fields: { source: "沈填的" } });
  await source.blur();
  const told = lin.getByRole("alert").filter({ hasText: "沈硯書 剛把這裡改成" });
  await expect(told).toContainText("沈填的");
  await expect(source).toHaveValue("林填的");
  await told.getByRole("button", { name: "用我的" }).click();
  await expect(told).toHaveCount(0);
  await lin.reload();
  await expect(source).toHaveValue("林填的");
});

test("with the network dead, a field keeps what was typed and stores it later", async ({
  page,
  login,
  context,
}) => {
  await login(page, "lin");
  const articleId = await newArticle(page, { headline: "斷線" });
  await ArticleDesk.open(page, articleId);
  const source = page.getByLabel("來源", { exact: true });
  await context.setOffline(true);
  await source.fill("斷線時填的");
  await source.blur();
  const told = page.getByRole("alert").filter({ hasText: "連不上編輯部" });
  await expect(told).toBeVisible();
  await expect(source).toHaveValue("斷線時填的");
  await context.setOffline(false);
  await told.getByRole("button", { name: "再試一次" }).click();
  await expect(told).toHaveCount(0);
  await page.reload();
  await expect(source).toHaveValue("斷線時填的");
});

test("a lead picture is stored, and publishing asks for its credit and alternative text", async ({
  page,
  login,
}) => {
  await login(page, "shen");
  const articleId = await newArticle(page, { headline: "主圖", body: ["內文。"] });
  await ArticleDesk.open(page, articleId);
  const pane = page.getByRole("tabpanel");
  await pane.locator("input[type=file]").setInputFiles({
    name: "紅.png",
    mimeType: "image/png",
    buffer: Buffer.from(redDot, "base64"),
  });
  await expect(pane.getByRole("button", { name: "換一張" })).toBeVisible();
  await expect(pane.locator("img")).toHaveJSProperty("complete", true);
  await page.getByRole("tab", { name: "檢查" }).click();
  await page.getByRole("button", { name: "主圖沒有替代文字" }).click();
  await expect(pane.getByLabel("替代文字")).toBeFocused();
  await page.keyboard.insertText("一個紅點");
  await pane.getByLabel("圖片來源").fill("方子謙");
  await pane.getByLabel("圖片來源").blur();
  await page.getByRole("tab", { name: "檢查" }).click();
  await expect(page.getByText("主圖沒有")).toHaveCount(0);
});

const redDot =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";
