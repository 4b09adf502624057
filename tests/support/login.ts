import { expect, type Page } from "@playwright/test";
import { cast, demoPassword } from "#db/seed/cast.ts";

export type CastKey = (typeof cast)[number]["key"];

/** Signs somebody of the cast in without the form; the form has tests of its own. */
export async function login(page: Page, key: CastKey): Promise<void> {
  const csrf = await page.request.get("/api/auth/csrf");
  const { csrfToken } = (await csrf.json()) as { csrfToken: string };
  const email = cast.find((member) => member.key === key)?.email ?? "";
  await page.request.post("/api/auth/callback/credentials", {
    form: { csrfToken, email, password: demoPassword, json: "true" },
  });
  const session = await page.request.get("/api/auth/session");
  expect(await session.json(), `${key} is signed in`).toHaveProperty("user");
}
