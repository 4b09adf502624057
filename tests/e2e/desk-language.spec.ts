import { expect, test } from "../support/castTest.ts";

test("the desk speaks the language that somebody chose, else the browser's", async ({ enter }) => {
  const xu = await enter("xu");
  await xu.goto("/desk/mine");
  await expect(xu.locator("html")).toHaveAttribute("lang", "zh-Hant");
  await xu.getByLabel("介面語言").selectOption({ label: "English" });
  await expect(xu.locator("html")).toHaveAttribute("lang", "en");
  await expect(xu.getByRole("heading", { name: "Mine" })).toBeVisible();
  await expect(xu.getByRole("table").locator("a[lang=zh-Hant]").first()).toBeVisible();
  await xu.getByLabel("Interface language").selectOption({ label: "简体中文" });
  await expect(xu.locator("html")).toHaveAttribute("lang", "zh-Hans");
  await expect(xu.getByRole("button", { name: "退出" })).toBeVisible();
  await xu.getByLabel("界面语言").selectOption({ label: "跟随浏览器" });
  await expect(xu.locator("html")).toHaveAttribute("lang", "zh-Hant");
});

for (const [locale, lang, title] of [
  ["zh-TW", "zh-Hant", "登入編輯部"],
  ["zh-CN", "zh-Hans", "登录编辑部"],
  ["de-DE", "zh-Hant", "登入編輯部"],
  ["en-GB", "en", "Sign in to the newsroom"],
] as const) {
  test(`a ${locale} browser is asked to sign in in ${lang}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ locale, ...(baseURL && { baseURL }) });
    const page = await context.newPage();
    await page.goto("/sign-in");
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    await expect(page.getByRole("heading", { name: title })).toBeVisible();
    await context.close();
  });
}
