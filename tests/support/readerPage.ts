import type { Page } from "@playwright/test";

/** Opens a long article, the front page's lead, in the plain mode. */
export async function readerPage(page: Page): Promise<{ address: string }> {
  await page.goto("/");
  const lead = page.getByRole("main").getByRole("article").first().getByRole("link");
  const address = (await lead.getAttribute("href")) ?? "";
  await page.goto(address);
  return { address };
}
