import type { Page } from "@playwright/test";
import { cast, demoPassword } from "#db/seed/cast.ts";
import { expect, test } from "../support/paperTest.ts";

// A refused sign-in is a 401, which the browser tells on the console.
test.use({ expectedErrors: [/401/] });

async function enter(page: Page, email: string, password: string) {
  await page.getByLabel("電子郵件").fill(email);
  await page.getByLabel("密碼", { exact: true }).fill(password);
  await page.getByRole("button", { name: "登入" }).click();
}

test("a reporter signs in and out", async ({ page }) => {
  await page.goto("/desk");
  await expect(page).toHaveURL("/sign-in");
  await enter(page, "lin@lanjiang.example", demoPassword);
  await expect(page).toHaveURL("/desk/mine");
  await page.goto("/sign-in");
  await expect(page).toHaveURL("/desk/mine");
  await page.getByRole("button", { name: "登出" }).click();
  await expect(page).toHaveURL("/sign-in");
  await page.goto("/desk/all");
  await expect(page).toHaveURL("/sign-in");
});

test("an editor begins with what waits for review", async ({ page }) => {
  await page.goto("/sign-in");
  await enter(page, "shen@lanjiang.example", demoPassword);
  await expect(page).toHaveURL("/desk/review");
});

test("a wrong password, an unknown address and a suspended person get the same answer", async ({
  page,
}) => {
  await page.goto("/sign-in");
  const answers: string[] = [];
  for (const [email, password] of [
    ["zhao@lanjiang.example", "not the password"],
    ["nobody@lanjiang.example", demoPassword],
    ["du@lanjiang.example", demoPassword],
  ] as const) {
    await enter(page, email, password);
    const alert = page.getByRole("main").getByRole("alert");
    await expect(alert).toBeVisible();
    await expect(page.getByRole("button", { name: "登入" })).toBeEnabled();
    answers.push((await alert.textContent()) ?? "");
    await expect(page.getByLabel("電子郵件")).toHaveValue(email);
  }
  expect(new Set(answers).size).toBe(1);
});

test("the page gives no account away and lets password managers work", async ({ page }) => {
  await page.goto("/sign-in");
  const html = await page.content();
  for (const { email } of cast) expect(html).not.toContain(email);
  expect(html).not.toContain(demoPassword);
  await expect(page.getByLabel("電子郵件")).toHaveAttribute("autocomplete", "username");
  const password = page.getByLabel("密碼", { exact: true });
  await expect(password).toHaveAttribute("autocomplete", "current-password");
  await expect(page.locator("form")).toHaveAttribute("method", "post");
});
