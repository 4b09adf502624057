import type { Page } from "@playwright/test";
import { demoPassword } from "#db/seed/cast.ts";
import { ArticleDesk } from "../support/ArticleDesk.ts";
import { expect, test } from "../support/paperTest.ts";

async function signInByKeyboard(page: Page, key: string, home: string) {
  await page.goto("/sign-in");
  await expect(page.getByLabel("電子郵件")).toBeFocused();
  await page.keyboard.insertText(`${key}@lanjiang.example`);
  await page.keyboard.press("Tab");
  await page.keyboard.insertText(demoPassword);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(home);
}

/** Tab until a control of that name has the focus. */
async function tabTo(page: Page, name: string | RegExp, role: "button" | "combobox" | "link") {
  const wanted = page.getByRole("main").getByRole(role, { name });
  for (let presses = 0; presses < 60; presses++) {
    if (await wanted.evaluateAll((all) => all.some((one) => one === document.activeElement)))
      return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never came to ${String(name)}`);
}

test("from sign-in to publication without a mouse", async ({ page, context }) => {
  await signInByKeyboard(page, "lin", "/desk/mine");
  await page.keyboard.press("n");
  await expect(page).toHaveURL("/desk/new");
  await tabTo(page, "從空白稿開始", "button");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/desk\/articles\//);
  const desk = new ArticleDesk(page);
  await expect(desk.text).toHaveAttribute("contenteditable", "true");
  await page.keyboard.press("Alt+0");
  await expect(desk.text).toBeFocused();
  await page.keyboard.insertText("只用鍵盤也能發稿");
  await page.keyboard.press("Enter");
  await page.keyboard.insertText("不必伸手去找滑鼠。");
  await page.keyboard.press("Enter");
  await page.keyboard.insertText("這一段是內文。");
  await page.keyboard.press("Alt+1");
  await tabTo(page, "版面", "combobox");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("tabpanel").getByText("已儲存")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("tabpanel")).toHaveCount(0);
  await desk.isSaved();
  await page.keyboard.press("Alt+Enter");
  await expect(desk.state()).toHaveText("待審");

  await context.clearCookies();
  await signInByKeyboard(page, "zhou", "/desk/review");
  await expect(page.getByRole("link", { name: "只用鍵盤也能發稿" })).toBeVisible();
  await page.keyboard.press("j");
  const link = page.getByRole("link", { name: "只用鍵盤也能發稿" });
  for (let presses = 0; presses < 50; presses++) {
    if (await link.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press("j");
  }
  await page.keyboard.press("Enter");
  await expect(desk.text).toContainText("只用鍵盤也能發稿");
  await expect(desk.act("發布")).toBeVisible();
  await desk.isSaved();
  await page.keyboard.press("Alt+Enter");
  await expect(desk.state()).toHaveText("已發");
  await tabTo(page, "看公開頁", "link");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "只用鍵盤也能發稿" })).toBeVisible();
});
