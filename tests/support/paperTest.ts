/**
 * The `test` of every browser test:
 *
 *     import { expect, test } from "../support/paperTest.ts";
 *
 *     test("a reporter sees her drafts", async ({ page, login }) => {
 *       await login(page, "lin");
 *       await page.goto("/desk");
 *     });
 *
 * Each worker has a production server and a seeded database of its own (`paper`); the tests of
 * one worker share them, so a test makes what it needs and counts nothing that others may add.
 * An error on any page's console fails the test; `test.use({ expectedErrors: [/410/] })` expects.
 */
import { test as base, type Page } from "@playwright/test";
import { login } from "./login.ts";
import { startPaper, type Paper } from "./paperServer.ts";

export { expect } from "@playwright/test";

interface TestFixtures {
  /** Signs one of the cast in, in the page's browser context. */
  login: typeof login;
  expectedErrors: RegExp[];
  quietConsole: undefined;
}

export const test = base.extend<TestFixtures, { paper: Paper }>({
  paper: [
    async ({}, use) => {
      const paper = await startPaper();
      await use(paper);
      await paper.stop();
    },
    { scope: "worker", timeout: 60_000 },
  ],
  baseURL: async ({ paper }, use) => use(paper.url),
  login: async ({}, use) => use(login),
  expectedErrors: [[], { option: true }],
  quietConsole: [
    async ({ context, expectedErrors }, use) => {
      const errors: string[] = [];
      context.on("weberror", (error) => errors.push(String(error.error())));
      context.on("console", (message) => {
        if (message.type() === "error") errors.push(`${message.text()} (${whereabouts(message)})`);
      });
      await use(undefined);
      const unexpected = errors.filter((text) => !expectedErrors.some((each) => each.test(text)));
      if (unexpected.length > 0) throw new Error(`On the console:\n${unexpected.join("\n")}`);
    },
    { auto: true },
  ],
});

function whereabouts(message: { page(): Page | null; location(): { url: string } }): string {
  return message.location().url || (message.page()?.url() ?? "no page");
}
