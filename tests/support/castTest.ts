/**
 * `paperTest` for tests in which several people work at once, each in a browser context of their own:
 *
 *     test("two type", async ({ enter }) => {
 *       const lin = await enter("lin");
 *       const reader = await enter("reader");
 *     });
 *
 * Their consoles are watched like the one of `page`.
 */
import { type Page, expect } from "@playwright/test";
import { test as base } from "./paperTest.ts";

export { expect };

interface CastFixtures {
  /** A new context's page, signed in as that member of the cast; `reader` is nobody. */
  enter: (who: string) => Promise<Page>;
}

export const test = base.extend<CastFixtures>({
  enter: async ({ browser, login, expectedErrors }, use) => {
    const errors: string[] = [];
    const pages: Page[] = [];
    await use(async (who) => {
      const context = await browser.newContext();
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      context.on("weberror", (error) => errors.push(`${who}: ${String(error.error())}`));
      context.on("console", (message) => {
        if (message.type() === "error") errors.push(`${who}: ${message.text()}`);
      });
      const page = await context.newPage();
      if (who !== "reader") await login(page, who);
      pages.push(page);
      return page;
    });
    await Promise.all(pages.map((page) => page.context().close()));
    const unexpected = errors.filter((text) => !expectedErrors.some((each) => each.test(text)));
    expect(unexpected, "on the consoles").toEqual([]);
  },
});
