import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { ArticleDesk } from "../support/ArticleDesk.ts";
import { newArticle } from "../support/newArticle.ts";
import { expect, test } from "../support/paperTest.ts";

test("a character is suggested the reading it has in its sentence", async ({ page, login }) => {
  await login(page, "lin");
  const body = ["重慶銀行開張了。"];
  const desk = await ArticleDesk.open(page, await newArticle(page, { headline: "讀音", body }));
  await desk.select(desk.block(0), 3, 4);
  await page.getByRole("button", { name: "拼音" }).first().click();
  const typed = page.getByRole("textbox", { name: "拼音，每字一個音節" });
  await expect(typed).toHaveValue("háng");
  await page.getByRole("button", { name: "「行」讀 xíng" }).click();
  await expect(typed).toHaveValue("xíng");
  await page.getByRole("button", { name: "標上" }).click();
  await expect(desk.block(0).locator(".reading")).toHaveAttribute("data-r", "xíng");
  await desk.isSaved();
});

test.describe("without the server", () => {
  test.use({ expectedErrors: [/ERR_FAILED|Failed to load/] });

  test("a reading can still be typed", async ({ page, login }) => {
    await login(page, "lin");
    const body = ["重慶銀行開張了。"];
    const desk = await ArticleDesk.open(page, await newArticle(page, { headline: "讀音", body }));
    await page.route("**/api/v1/pinyin", (route) => route.abort());
    await desk.select(desk.block(0), 3, 4);
    await page.getByRole("button", { name: "拼音" }).first().click();
    const typed = page.getByRole("textbox", { name: "拼音，每字一個音節" });
    await expect(typed).toHaveValue("");
    await typed.fill("hang2");
    await typed.press("Enter");
    await expect(desk.block(0).locator(".reading")).toHaveAttribute("data-r", "háng");
  });
});

test("no browser is sent the engine", () => {
  const folder = path.resolve(".next/static");
  const scripts = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".js"),
  );
  expect(scripts.length).toBeGreaterThan(5);
  for (const script of scripts) {
    // Interface copy has a few hundred different characters, and any dictionary thousands.
    const han = readFileSync(path.join(folder, script), "utf8").match(/\p{Script=Han}/gu);
    expect(new Set(han).size, script).toBeLessThan(1_000);
  }
});
