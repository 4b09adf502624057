import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "../support/paperTest.ts";

test.use({ expectedErrors: [/404/] });

/** One of each kind of public page, in both modes where it has them. */
async function everyPage(page: Page): Promise<string[]> {
  await page.goto("/");
  const lead = page.getByRole("main").getByRole("article").first().getByRole("link");
  const article = (await lead.getAttribute("href")) ?? "";
  await page.goto(article);
  const byline = page.getByRole("article").getByRole("definition").getByRole("link").first();
  const author = (await byline.getAttribute("href")) ?? "";
  const modes = [article, author, "/sections/ke-xue"].flatMap((each) => [each, `${each}/pinyin`]);
  return ["/", "/pinyin", ...modes, "/corrections", "/corrections/pinyin", "/nothing"];
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe has nothing to say of any page, ${colorScheme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    for (const address of await everyPage(page)) {
      await page.goto(address);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations, address).toEqual([]);
    }
  });
}

for (const width of [320, 390, 768, 1280, 2560]) {
  test(`no page moves sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const address of await everyPage(page)) {
      await page.goto(address);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, address).toBeLessThanOrEqual(0);
    }
  });
}

test("printed, an article is its text: no sections, no switch, black on white", async ({
  page,
}) => {
  const [, , article = ""] = await everyPage(page);
  await page.goto(article);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("navigation").first()).toBeHidden();
  await expect(page.getByText("顯示拼音")).toBeHidden();
  await expect(page.locator("html")).toHaveCSS("background-color", "rgb(255, 255, 255)");
});
