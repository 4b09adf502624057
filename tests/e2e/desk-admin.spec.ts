import { expect, test } from "../support/castTest.ts";

test.use({ expectedErrors: [/401/] });

test("an admin makes an account, changes its role, suspends and restores it", async ({
  enter,
  browser,
  baseURL,
}) => {
  const he = await enter("he");
  await he.goto("/admin/people");
  await he.getByRole("button", { name: "新增人員" }).click();
  await he.getByLabel("姓名").fill("宋新來");
  await he.getByLabel("電子郵件").fill("lin@lanjiang.example");
  await he.getByRole("button", { name: "建立帳號" }).click();
  await expect(he.getByRole("alert").filter({ hasText: "已經有帳號" })).toBeVisible();
  await expect(he.getByLabel("姓名"), "nothing typed is lost").toHaveValue("宋新來");
  await he.getByLabel("電子郵件").fill("song@lanjiang.example");
  await he.getByRole("button", { name: "建立帳號" }).click();
  const made = he.getByRole("status").filter({ hasText: "song@lanjiang.example" });
  const password = (await made.locator("code").textContent()) ?? "";
  expect(password).toMatch(/^([2-9a-z]{5}-){3}[2-9a-z]{5}$/);

  const context = await browser.newContext({ ...(baseURL && { baseURL }), locale: "zh-TW" });
  const song = await context.newPage();
  await song.goto("/sign-in");
  await song.getByLabel("電子郵件").fill("song@lanjiang.example");
  await song.getByLabel("密碼", { exact: true }).fill(password);
  await song.keyboard.press("Enter");
  await expect(song).toHaveURL("/desk/mine");

  const row = he.getByRole("listitem").filter({ hasText: "song@lanjiang.example" });
  await row.getByRole("combobox").selectOption({ label: "編輯" });
  await expect(row.getByRole("combobox")).toHaveValue("editor");
  await song.goto("/desk");
  await expect(song, "the new role holds at once").toHaveURL("/desk/review");
  await row.getByRole("button", { name: "停權：宋新來" }).click();
  await expect(row).toContainText("已停權");
  await song.goto("/desk");
  await expect(song, "and so does a suspension").toHaveURL("/sign-in");
  await row.getByRole("button", { name: "恢復：宋新來" }).click();
  await expect(row).not.toContainText("已停權");
  await context.close();
});

test("nobody changes their own account", async ({ page, login }) => {
  await login(page, "he");
  await page.goto("/admin/people");
  const own = page.getByRole("listitem").filter({ hasText: "he@lanjiang.example" });
  await expect(own).toContainText("（你自己）");
  await expect(own.getByRole("combobox")).toHaveCount(0);
  await expect(own.getByRole("button")).toHaveCount(0);
});

test("an admin adds a section and renames it; its address stays", async ({ page, login }) => {
  await login(page, "he");
  await page.goto("/admin/sections");
  await page.getByLabel("版面名稱").fill("港務");
  await page.getByRole("button", { name: "新增版面" }).click();
  const row = page.getByRole("listitem").filter({ hasText: "/sections/gang-wu" });
  await expect(row).toContainText("港務");
  await row.getByRole("button", { name: "改名：港務" }).click();
  await page.getByLabel("版面名稱").last().fill("港口");
  await page.getByRole("button", { name: "儲存" }).click();
  await expect(row).toContainText("港口");
  await expect(page.getByRole("navigation").getByRole("link", { name: "港口" })).toBeVisible();
  await page.getByLabel("版面名稱").fill("要聞");
  await page.getByRole("button", { name: "新增版面" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "已經有同名" })).toBeVisible();
});

test("an editor revises a notice, and its earlier words stay", async ({ page, login }) => {
  await login(page, "zhou");
  await page.goto("/admin/notices");
  await page.getByRole("button", { name: "新增聲明" }).click();
  await page.getByLabel("內容").fill("訃聞請洽本報廣告部。");
  await page.getByRole("button", { name: "新增", exact: true }).click();
  const row = page.getByRole("listitem").filter({ hasText: "廣告部" });
  await row.getByRole("button", { name: "修訂" }).click();
  await row.getByLabel("內容").fill("訃聞請洽本報廣告部，電話 07-555-0100。");
  await row.getByRole("button", { name: "儲存" }).click();
  await expect(row).toContainText("第 2 版");
  await row.getByRole("button", { name: "歷次版本（2）" }).click();
  await expect(row.getByText("訃聞請洽本報廣告部。", { exact: true })).toBeVisible();
});
