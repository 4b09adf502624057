import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { database } from "#db/client.ts";
import { articles } from "#db/schema/articles.ts";
import { contributors } from "#db/schema/contributors.ts";
import { house as houseTable } from "#db/schema/house.ts";
import { amend } from "#newsroom/articles/amend.ts";
import { describe as describeArticle } from "#newsroom/articles/describe.ts";
import { withdraw } from "#newsroom/articles/withdraw.ts";
import { findAuthor } from "#newsroom/published/findAuthor.ts";
import { findPublished } from "#newsroom/published/findPublished.ts";
import { frontPage } from "#newsroom/published/frontPage.ts";
import { house } from "#newsroom/published/house.ts";
import { listByAuthor } from "#newsroom/published/listByAuthor.ts";
import { listLatest } from "#newsroom/published/listLatest.ts";
import { listSection } from "#newsroom/published/listSection.ts";
import type { ArticleState } from "#newsroom/policy.ts";
import {
  articleIn,
  demoDocument,
  demoReason,
  type Newsroom,
  openNewsroom,
  seenBy,
} from "#tests/support/newsroom.ts";

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});

async function shortIdOf(articleId: string) {
  const [row] = await database().select().from(articles).where(eq(articles.id, articleId));
  return row?.shortId ?? "";
}

/** Everything that the public can ask for, as one text. */
async function everything(shortId: string, author: string) {
  const all = await Promise.all([
    findPublished(shortId),
    listLatest({ limit: 100, hasReadings: true }),
    listSection("yao-wen", { limit: 100, hasReadings: true }),
    listByAuthor(author, { limit: 100 }),
    findAuthor(author),
    frontPage({ hasReadings: true }),
  ]);
  return JSON.stringify(all);
}

/** An article whose every word is a secret, with a byline of its own. */
async function secretIn(state: ArticleState, secret: string) {
  const seen = await articleIn(state === "withdrawn" ? "live" : state, newsroom);
  await tell(seen.articleId, secret);
  const now = await seenBy(newsroom.idOf("zhou"), seen.articleId);
  if (state === "withdrawn") {
    await amend(newsroom.idOf("shen"), now);
    await withdraw(newsroom.idOf("shen"), {
      ...(await seenBy(newsroom.idOf("shen"), seen.articleId)),
      reason: demoReason,
    });
  }
  return shortIdOf(seen.articleId);
}

/** Writes words into the article's unpublished text and fields. */
async function tell(articleId: string, secret: string) {
  await database()
    .update(articles)
    .set({ doc: demoDocument(`標題${secret}`, `內文${secret}`), headline: `標題${secret}` })
    .where(eq(articles.id, articleId));
  const { stamp } = await seenBy(newsroom.idOf("zhou"), articleId);
  await describeArticle(newsroom.idOf("zhou"), {
    articleId,
    stamp,
    fields: {
      tags: [`標籤${secret}`],
      dateline: `地點${secret}`,
      source: `來源${secret}`,
      contributors: [{ role: "reporter", name: `記者${secret}` }],
      notices: [{ kind: "hotline", text: `專線${secret}` }],
    },
  });
}

async function authorSlug(name: string) {
  const [row] = await database().select().from(contributors).where(eq(contributors.name, name));
  return row?.slug ?? "";
}

describe("the public never sees", () => {
  const unseen = ["draft", "submitted", "returned", "withdrawn"] as const;
  test.each(unseen)("a word of what is %s", async (state) => {
    const secret = `密${state}`;
    const shortId = await secretIn(state, secret);
    const author = await authorSlug(`記者${secret}`);
    expect(author).not.toBe("");
    expect(await everything(shortId, author)).not.toContain(secret);
    const why = expect.objectContaining({ text: demoReason }) as unknown;
    const gone = state === "withdrawn" ? { is: "withdrawn", why } : { is: "missing" };
    expect(await findPublished(shortId)).toEqual(gone);
    expect(await findAuthor(author)).toBeUndefined();
  });

  test("a word of a live article's unpublished edit", async () => {
    const { articleId } = await articleIn("live", newsroom);
    await tell(articleId, "未簽");
    const shortId = await shortIdOf(articleId);
    const author = await authorSlug("記者未簽");
    expect(await everything(shortId, author)).not.toContain("未簽");
    expect(await findPublished(shortId)).toMatchObject({
      is: "article",
      article: { headline: "渡輪首航" },
    });
    await amend(newsroom.idOf("shen"), await seenBy(newsroom.idOf("shen"), articleId));
    expect(await findPublished(shortId)).toMatchObject({
      is: "article",
      article: {
        headline: "標題未簽",
        source: "來源未簽",
        contributors: [{ role: "reporter", name: "記者未簽" }],
        notices: [{ kind: "hotline", text: "專線未簽" }],
      },
    });
    expect((await listByAuthor(author)).articles).toHaveLength(1);
    expect(await findAuthor(author)).toEqual({ name: "記者未簽", slug: author });
  });
});

test.each(["", "short", "0123456789abc", "\0\0\0\0\0\0\0\0\0\0", "zzzzzzzzzz", "'or''or''1"])(
  "what can be no article is missing: %j",
  async (shortId) => {
    expect(await findPublished(shortId)).toEqual({ is: "missing" });
  },
);

test("an unnamed house says so", async () => {
  await expect(house()).rejects.toThrow("no name");
  const paper = { name: "瀾江日報", motto: "", zone: "Asia/Taipei", language: "zh-Hant" } as const;
  await database().insert(houseTable).values(paper);
  expect(await house()).toEqual(paper);
});
