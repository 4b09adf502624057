import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { ArticleDesk } from "../support/ArticleDesk.ts";
import { expect, test } from "../support/castTest.ts";
import { newArticle } from "../support/newArticle.ts";

async function isFine(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, "nothing stands out at the side").toBe(0);
}

const pages = [
  "/desk/all",
  "/desk/returned",
  "/desk/scheduled",
  "/desk/withdrawn?section=ke-xue",
  "/desk/new",
  "/desk/dictionary",
  "/admin/people",
  "/admin/sections",
  "/admin/notices",
  "/admin/settings",
];

for (const [width, colorScheme] of [
  [1280, "light"],
  [320, "dark"],
] as const) {
  test.describe(`at ${width} pixels, ${colorScheme}`, () => {
    test.use({ viewport: { width, height: 800 }, colorScheme });

    test("the sign-in page has no violation", async ({ page }) => {
      await page.goto("/sign-in");
      await isFine(page);
    });

    for (const address of pages) {
      test(`${address} has none`, async ({ page, login }) => {
        await login(page, "he");
        await page.goto(address);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await isFine(page);
      });
    }

    test("an article and each of its tabs has none", async ({ page, login }) => {
      test.slow();
      await login(page, "zhou");
      const articleId = await newArticle(page, {
        headline: "看得見也聽得見",
        body: ["內文。"],
        fields: { unplaced: ["不知放哪裡的一句"] },
      });
      await ArticleDesk.open(page, articleId);
      await isFine(page);
      for (const name of ["資料", "讀音", "意見", "檢查", "歷程"]) {
        const tab = page.getByRole("tab", { name });
        if ((await tab.getAttribute("aria-selected")) !== "true") await tab.click();
        await expect(page.getByRole("tabpanel")).toBeVisible();
        await isFine(page);
      }
    });
  });
}
