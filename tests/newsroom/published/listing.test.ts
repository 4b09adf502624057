import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { database } from "#db/client.ts";
import { articles } from "#db/schema/articles.ts";
import { live } from "#db/schema/publications.ts";
import { withdraw } from "#newsroom/articles/withdraw.ts";
import { addEntry } from "#newsroom/dictionary/addEntry.ts";
import { findPublished } from "#newsroom/published/findPublished.ts";
import { frontPage } from "#newsroom/published/frontPage.ts";
import { listLatest } from "#newsroom/published/listLatest.ts";
import { listRelated } from "#newsroom/published/listRelated.ts";
import { listSection } from "#newsroom/published/listSection.ts";
import { articleIn, demoReason, type Newsroom, openNewsroom } from "#tests/support/newsroom.ts";

let newsroom: Newsroom;
const made: string[] = [];

beforeAll(async () => {
  newsroom = await openNewsroom();
  for (let number = 0; number < 5; number++) {
    made.push((await articleIn("live", newsroom)).articleId);
  }
  // Two of one moment, as an import makes them: the id decides.
  const same = new Date("2026-01-02T03:04:05Z");
  for (const id of made.slice(0, 2)) await showSince(id, same);
});

async function showSince(articleId: string, at: Date) {
  const times = { firstPublishedAt: at, leadsAt: at };
  await database().update(articles).set(times).where(eq(articles.id, articleId));
  await database().update(live).set(times).where(eq(live.articleId, articleId));
}

async function shortIdOf(articleId: string) {
  const [row] = await database()
    .select({ shortId: articles.shortId })
    .from(articles)
    .where(eq(articles.id, articleId));
  return row?.shortId ?? "";
}

async function walk(limit: number, between = () => Promise.resolve()) {
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const page = await listLatest({ limit, ...(after !== undefined && { after }) });
    seen.push(...page.articles.map(({ shortId }) => shortId));
    after = page.next ?? undefined;
    if (after !== undefined) await between();
  } while (after !== undefined);
  return seen;
}

describe("a list", () => {
  test.each([1, 2, 3, 5, 20])("is the same in parts of %i as in one", async (limit) => {
    const whole = (await listLatest({ limit: 100 })).articles.map(({ shortId }) => shortId);
    expect(await walk(limit)).toEqual(whole);
    expect(new Set(whole).size).toBe(whole.length);
  });

  test("is newest first", async () => {
    const times = (await listLatest()).articles.map(({ firstPublishedAt }) => +firstPublishedAt);
    expect(times).toEqual(times.toSorted((a, b) => b - a));
  });

  test("goes on where it was although the article there is withdrawn meanwhile", async () => {
    const extra = await articleIn("live", newsroom);
    const whole = await walk(100);
    expect(whole[0]).toBe(await shortIdOf(extra.articleId));
    let isGone = false;
    const seen = await walk(1, async () => {
      if (!isGone) {
        await withdraw(newsroom.idOf("shen"), { ...extra, reason: demoReason });
      }
      isGone = true;
    });
    expect(seen).toEqual(whole);
  });

  test.each(["nothing", "", "zzzzzzzzzz", "\0", "'; drop table live; --", "１２３４５６７８９０"])(
    "is empty after what is no article: %j",
    async (after) => {
      expect(await listLatest({ after })).toEqual({ articles: [], next: null });
    },
  );

  test("is empty after an article that never was public", async () => {
    const draft = await articleIn("draft", newsroom);
    const after = await shortIdOf(draft.articleId);
    expect((await listLatest({ after })).articles).toEqual([]);
  });

  test("of a section has that section's alone", async () => {
    const { articles: listed } = await listSection("yao-wen", { limit: 100 });
    expect(listed.length).toBeGreaterThanOrEqual(5);
    expect(new Set(listed.map(({ section }) => section.slug))).toEqual(new Set(["yao-wen"]));
    for (const slug of ["wen-hua", "", "\0", "../yao-wen", "YAO-WEN"]) {
      expect((await listSection(slug)).articles).toEqual([]);
    }
  });

  test("has readings for who asks for them, one a code point", async () => {
    const [plain] = (await listLatest({ limit: 1 })).articles;
    expect(plain).toMatchObject({ headlineReadings: null, standfirstReadings: null });
    const [read] = (await listLatest({ limit: 1, hasReadings: true })).articles;
    expect(read?.headlineReadings).toHaveLength(Array.from(read?.headline ?? "").length);
    expect(read?.standfirstReadings).toHaveLength(Array.from(read?.standfirst ?? "").length);
    expect(plain?.houseTerms).toBeNull();
    const entry = { pinyin: "dù lún shǒu háng", hant: null, hans: null, note: "" };
    await addEntry(newsroom.idOf("zhou"), { term: "渡輪首航", ...entry });
    await articleIn("live", newsroom);
    const [termed] = (await listLatest({ limit: 1, hasReadings: true })).articles;
    expect(termed?.houseTerms).toContain("渡輪首航");
  });
});

test("what to read next leaves out what is being read", async () => {
  const [listed] = (await listLatest({ limit: 1 })).articles;
  const found = await findPublished(listed?.shortId ?? "");
  if (found.is !== "article") throw new Error("it is live");
  const related = await listRelated(found.article);
  expect(related).toHaveLength(4);
  expect(related.map(({ shortId }) => shortId)).not.toContain(listed?.shortId);
});

test("the front page tells nothing twice above the bands", async () => {
  const { lead, seconds, latest } = await frontPage();
  const ids = [lead, ...seconds, ...latest].map((article) => article?.shortId);
  expect(lead).toBeDefined();
  expect(new Set(ids).size).toBe(ids.length);
});
