import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { database } from "#db/client.ts";
import { articles } from "#db/schema/articles.ts";
import { live } from "#db/schema/publications.ts";
import { listNews } from "#newsroom/published/listNews.ts";
import { listOfTenDays } from "#newsroom/published/listOfTenDays.ts";
import { listTenDays } from "#newsroom/published/listTenDays.ts";
import { articleIn, openNewsroom } from "#tests/support/newsroom.ts";

test("each live article is in the sitemap of its ten days, and the new ones among the news", async () => {
  expect(await listTenDays()).toEqual([]);
  const newsroom = await openNewsroom();
  const times = [
    ["2024-02-29T23:59:59.999999Z", "2024-02-3"],
    ["2024-03-01T00:00:00Z", "2024-03-1"],
    ["2025-12-10T23:59:59Z", "2025-12-1"],
    ["2025-12-11T00:00:00Z", "2025-12-2"],
    ["2025-12-20T12:00:00Z", "2025-12-2"],
    ["2025-12-31T00:00:00Z", "2025-12-3"],
  ] as const;
  const made = new Map<string, string>();
  for (const [at] of times) {
    const { articleId } = await articleIn("live", newsroom);
    const firstPublishedAt = new Date(at);
    await database().update(articles).set({ firstPublishedAt }).where(eq(articles.id, articleId));
    await database().update(live).set({ firstPublishedAt }).where(eq(live.articleId, articleId));
    const [row] = await database().select().from(articles).where(eq(articles.id, articleId));
    made.set(at, row?.shortId ?? "");
  }
  expect(await listNews()).toEqual([]);
  const { articleId } = await articleIn("live", newsroom);
  const [row] = await database().select().from(articles).where(eq(articles.id, articleId));
  expect((await listNews()).map(({ shortId }) => shortId)).toEqual([row?.shortId]);

  const [newest, ...parts] = await listTenDays();
  expect(parts).toEqual([...new Set(times.map(([, part]) => part))].reverse());
  expect(await listOfTenDays(newest ?? "")).toHaveLength(1);
  for (const [at, part] of times) {
    const listed = (await listOfTenDays(part)).map(({ shortId }) => shortId);
    expect(listed, at).toContain(made.get(at));
    expect(listed).toHaveLength(times.filter(([, other]) => other === part).length);
  }
  for (const part of ["", "2025-12", "2025-13-1", "2025-12-4", "'; drop"]) {
    expect(await listOfTenDays(part)).toEqual([]);
  }
});
