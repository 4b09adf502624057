import { desc, eq } from "drizzle-orm";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { database } from "#db/client.ts";
import { connection } from "#db/connection.ts";
import { articles } from "#db/schema/articles.ts";
import { events } from "#db/schema/events.ts";
import { amend } from "#newsroom/articles/amend.ts";
import { assign } from "#newsroom/articles/assign.ts";
import { correct } from "#newsroom/articles/correct.ts";
import { describe as describeArticle } from "#newsroom/articles/describe.ts";
import { publish } from "#newsroom/articles/publish.ts";
import { recall } from "#newsroom/articles/recall.ts";
import { returnArticle } from "#newsroom/articles/returnArticle.ts";
import { submit } from "#newsroom/articles/submit.ts";
import { withdraw } from "#newsroom/articles/withdraw.ts";
import type { ArticleState } from "#newsroom/policy.ts";
import {
  articleIn,
  demoReason,
  type Newsroom,
  openNewsroom,
  seenBy,
} from "#tests/support/newsroom.ts";

type Seen = Awaited<ReturnType<typeof seenBy>>;
type Verb = {
  ability: string;
  from: ArticleState;
  to: ArticleState;
  by: "lin" | "shen";
  refused: ("lin" | "xu" | "shen" | "du")[];
  act: (actorId: string, seen: Seen) => Promise<unknown>;
};

const correctIt: Verb["act"] = (actorId, seen) =>
  correct(actorId, { ...seen, correction: "開航時間誤作七點，正確為六點。" });

const verbs: Verb[] = [
  {
    ability: "article.submit",
    from: "draft",
    to: "submitted",
    by: "lin",
    refused: ["xu", "du"],
    act: submit,
  },
  {
    ability: "article.submit",
    from: "returned",
    to: "submitted",
    by: "lin",
    refused: ["xu", "du"],
    act: submit,
  },
  {
    ability: "article.recall",
    from: "submitted",
    to: "draft",
    by: "lin",
    refused: ["xu", "shen", "du"],
    act: recall,
  },
  {
    ability: "article.return",
    from: "submitted",
    to: "returned",
    by: "shen",
    refused: ["lin", "xu", "du"],
    act: (actorId, seen) => returnArticle(actorId, { ...seen, comment: "請補上居民的說法。" }),
  },
  {
    ability: "article.publish",
    from: "submitted",
    to: "live",
    by: "shen",
    refused: ["lin", "xu", "du"],
    act: publish,
  },
  {
    ability: "article.amend",
    from: "live",
    to: "live",
    by: "shen",
    refused: ["lin", "xu", "du"],
    act: amend,
  },
  {
    ability: "article.correct",
    from: "live",
    to: "live",
    by: "shen",
    refused: ["lin", "xu", "du"],
    act: correctIt,
  },
  {
    ability: "article.publish",
    from: "withdrawn",
    to: "live",
    by: "shen",
    refused: ["lin", "xu", "du"],
    act: publish,
  },
  {
    ability: "article.withdraw",
    from: "live",
    to: "withdrawn",
    by: "shen",
    refused: ["lin", "xu", "du"],
    act: (actorId, seen) => withdraw(actorId, { ...seen, reason: demoReason }),
  },
  {
    ability: "article.describe",
    from: "draft",
    to: "draft",
    by: "lin",
    refused: ["xu", "du"],
    act: (actorId, seen) => describeArticle(actorId, { ...seen, fields: { source: "中央氣象站" } }),
  },
  {
    ability: "article.assign",
    from: "draft",
    to: "draft",
    by: "shen",
    refused: ["lin", "xu", "du"],
    act: (actorId, seen) => assign(actorId, { ...seen, userIds: [] }),
  },
];

/** Which acts show readers the very words that the person read. */
const uponWords: Verb["act"][] = [submit, publish, amend, correctIt];

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});

const whole = (articleId: string) =>
  database().select().from(articles).where(eq(articles.id, articleId));

describe.each(verbs)("$ability from $from", ({ ability, from, to, by, refused, act }) => {
  it("does it and leaves the event", async () => {
    const seen = await articleIn(from, newsroom);
    await act(newsroom.idOf(by), seen);
    const after = await seenBy(newsroom.idOf("zhou"), seen.articleId);
    expect(after.state).toBe(to);
    expect(after.stamp).toBe(seen.stamp + 1);
    const [event] = await database()
      .select()
      .from(events)
      .where(eq(events.subjectId, seen.articleId))
      .orderBy(desc(events.id))
      .limit(1);
    expect(event).toMatchObject({ ability, actorId: newsroom.idOf(by) });
  });

  it.each(refused)("refuses %s and changes nothing", async (key) => {
    const seen = await articleIn(from, newsroom);
    const before = await whole(seen.articleId);
    const code = { xu: "not_found", du: "not_signed_in", lin: "not_allowed", shen: "not_allowed" }[
      key
    ];
    await expect(act(newsroom.idOf(key), seen)).rejects.toMatchObject({ code });
    expect(await whole(seen.articleId)).toEqual(before);
  });

  it("refuses a stale stamp", async () => {
    const seen = await articleIn(from, newsroom);
    const before = await whole(seen.articleId);
    const stale = { ...seen, stamp: seen.stamp - 1 };
    await expect(act(newsroom.idOf(by), stale)).rejects.toMatchObject({ code: "conflict" });
    expect(await whole(seen.articleId)).toEqual(before);
  });

  it("refuses an article that isn't there", async () => {
    const seen = { ...(await articleIn(from, newsroom)), articleId: newsroom.idOf("lin") };
    await expect(act(newsroom.idOf(by), seen)).rejects.toMatchObject({ code: "not_found" });
  });
});

describe.each(verbs)("$ability from $from, when the audit fails", ({ from, by, act }) => {
  afterEach(async () => {
    await connection().sql`drop trigger if exists broken_audit on events`;
  });

  it("rolls everything back", async () => {
    const seen = await articleIn(from, newsroom);
    const before = await whole(seen.articleId);
    await connection().sql.unsafe(`
      create or replace function break_audit() returns trigger language plpgsql as
        $$ begin raise exception 'the audit is broken'; end $$;
      create trigger broken_audit before insert on events for each row execute function break_audit()`);
    await expect(act(newsroom.idOf(by), seen)).rejects.toThrow();
    expect(await whole(seen.articleId)).toEqual(before);
  });
});

describe("acts upon the words that were read", () => {
  it.each(verbs.filter(({ act }) => uponWords.includes(act)))(
    "$ability from $from refuses a stale version",
    async ({ from, by, act }) => {
      const seen = await articleIn(from, newsroom);
      await expect(
        act(newsroom.idOf(by), { ...seen, version: seen.version + 1 }),
      ).rejects.toMatchObject({
        code: "conflict",
        detail: "article.version",
      });
    },
  );
});
