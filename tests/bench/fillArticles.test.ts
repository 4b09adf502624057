import { sql as query } from "drizzle-orm";
import postgres from "postgres";
import { expect, test } from "vitest";
import { fillArticles } from "#bin/bench/lists/fillArticles.ts";
import { fillEvents } from "#bin/bench/lists/fillEvents.ts";
import { openHouse } from "#bin/bench/lists/openHouse.ts";
import { database } from "#db/client.ts";
import { findPublished } from "#newsroom/published/findPublished.ts";
import { listLatest } from "#newsroom/published/listLatest.ts";
import { indexLive } from "#newsroom/search/indexLive.ts";

test("a large paper is filled part by part, as if it had been published", async () => {
  const sql = postgres(process.env.DATABASE_URL ?? "", { max: 1, onnotice: () => undefined });
  const house = await openHouse(process.env.DATABASE_URL ?? "", sql);
  const told: number[] = [];
  await fillArticles(sql, house, 12, (done) => told.push(done));
  await fillArticles(sql, house, 30, (done) => told.push(done));
  await fillArticles(sql, house, 30, (done) => told.push(done));
  expect(told).toEqual([12, 30]);
  await fillEvents(sql, 70, () => undefined);
  const [counted] = await sql`select count(*)::int as events from events`;
  expect(counted?.["events"]).toBe(70);

  const { articles } = await listLatest({ limit: 100 });
  expect(articles).toHaveLength(30);
  const found = await findPublished(articles[0]?.shortId ?? "");
  expect(found).toMatchObject({ is: "article", article: { contributors: [{ role: "reporter" }] } });

  const tokens = async () =>
    database().execute<{ id: string; tokens: number[] }>(
      query`select article_id as id, tokens from search_entries order by article_id`,
    );
  const filled = await tokens();
  await indexLive(
    database(),
    Array.from(filled, ({ id }) => id),
  );
  const indexed = await tokens();
  for (const [at, { tokens }] of filled.entries()) {
    // But for what it is filed by.
    const known = new Set(indexed[at]?.tokens);
    expect(tokens.filter((token) => !known.has(token))).toEqual([]);
    expect(tokens.length).toBeGreaterThan(300);
  }
  await sql.end();
});
