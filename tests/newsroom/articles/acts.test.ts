import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { database } from "#db/client.ts";
import { connection } from "#db/connection.ts";
import { articles } from "#db/schema/articles.ts";
import { amend } from "#newsroom/articles/amend.ts";
import { correct } from "#newsroom/articles/correct.ts";
import { describe as describeArticle } from "#newsroom/articles/describe.ts";
import { findForDesk } from "#newsroom/articles/findForDesk.ts";
import { Correct, Withdraw } from "#newsroom/articles/inputs.ts";
import { listHistory } from "#newsroom/articles/listHistory.ts";
import { publish } from "#newsroom/articles/publish.ts";
import { reread } from "#newsroom/articles/reread.ts";
import { update } from "#newsroom/articles/update.ts";
import { withdraw } from "#newsroom/articles/withdraw.ts";
import { addEntry } from "#newsroom/dictionary/addEntry.ts";
import { findPublished } from "#newsroom/published/findPublished.ts";
import { listCorrections } from "#newsroom/published/listCorrections.ts";
import { listForFeed } from "#newsroom/published/listForFeed.ts";
import { listLatest } from "#newsroom/published/listLatest.ts";
import { withBrokenAudit } from "#tests/support/brokenAudit.ts";
import {
  articleIn,
  demoDocument,
  demoReason,
  type Newsroom,
  openNewsroom,
  seenBy,
} from "#tests/support/newsroom.ts";

let newsroom: Newsroom;
let shen: string;
beforeAll(async () => {
  newsroom = await openNewsroom();
  shen = newsroom.idOf("shen");
});

const note = "開航時間誤作七點，正確為六點。";

async function stage(articleId: string, source = "本報") {
  await describeArticle(shen, { ...(await seenBy(shen, articleId)), fields: { source } });
  return seenBy(shen, articleId);
}

async function shown(articleId: string) {
  const [row] = await database().select().from(articles).where(eq(articles.id, articleId));
  const found = await findPublished(row?.shortId ?? "");
  if (found.is !== "article") throw new Error(found.is);
  return found.article;
}

const latest = async () => (await listLatest({ limit: 100 })).articles;

describe("the four acts upon a live article tell readers different things", () => {
  it("a minor edit: new words, and no time moves", async () => {
    const { articleId } = await articleIn("live", newsroom);
    const before = await shown(articleId);
    await amend(shen, await stage(articleId));
    expect(await shown(articleId)).toEqual({ ...before, source: "本報" });
  });

  it("a correction: a dated note with its readings, and a new time for machines", async () => {
    const { articleId } = await articleIn("live", newsroom);
    const before = await shown(articleId);
    await correct(shen, { ...(await stage(articleId)), correction: note });
    const after = await shown(articleId);
    const { shortId, corrections } = after;
    expect(corrections).toMatchObject([{ text: note, at: after.changedAt }]);
    expect(corrections[0]?.readings.slice(0, 2)).toEqual(["kāi", "háng"]);
    expect(after).toMatchObject({ updatedAt: null, firstPublishedAt: before.firstPublishedAt });
    expect(after.changedAt.getTime()).toBeGreaterThan(before.changedAt.getTime());
    const fed = (await listForFeed({})).articles.find((one) => one.shortId === shortId);
    expect(fed?.changedAt).toEqual(after.changedAt);
    expect(fed?.corrections).toHaveLength(1);

    await correct(shen, { ...(await seenBy(shen, articleId)), correction: "另一處。" });
    await amend(shen, await stage(articleId, "通訊社"));
    const told = (await shown(articleId)).corrections.map(({ text }) => text);
    expect(told, "the newest first, and what follows keeps them").toEqual(["另一處。", note]);
  });

  it("an update: a line that says when, and the head of the lists", async () => {
    const { articleId } = await articleIn("live", newsroom);
    const { shortId, firstPublishedAt } = await shown(articleId);
    await articleIn("live", newsroom);
    expect((await latest())[0]?.shortId).not.toBe(shortId);
    await update(shen, await stage(articleId));
    const [first] = await latest();
    const after = await shown(articleId);
    expect(first).toMatchObject({ shortId, firstPublishedAt, leadsAt: after.updatedAt });
    expect(after.changedAt).toEqual(after.updatedAt);
    const [fed] = (await listForFeed({})).articles;
    expect(fed).toMatchObject({ shortId, firstPublishedAt, changedAt: after.changedAt });

    await correct(shen, { ...(await seenBy(shen, articleId)), correction: note });
    await articleIn("live", newsroom);
    expect((await latest())[1], "a correction keeps its place").toMatchObject({ shortId });
  });

  it("an update of an article that says nothing new is refused", async () => {
    const seen = await articleIn("live", newsroom);
    const same = update(shen, seen);
    await expect(same).rejects.toMatchObject({ code: "invalid", detail: "nothing_staged" });
    await update(shen, await stage(seen.articleId));
    const again = update(shen, await seenBy(shen, seen.articleId));
    await expect(again).rejects.toMatchObject({ detail: "nothing_staged" });
  });

  it("a withdrawal: the reason alone; back again, the old place, and all that was told", async () => {
    const { articleId } = await articleIn("live", newsroom);
    await correct(shen, { ...(await seenBy(shen, articleId)), correction: note });
    const { shortId } = await shown(articleId);
    const place = async () => (await latest()).findIndex((one) => one.shortId === shortId);
    await articleIn("live", newsroom);
    expect(await place()).toBe(1);
    await withdraw(shen, { ...(await seenBy(shen, articleId)), reason: demoReason });
    expect(await place()).toBe(-1);
    const gone = await findPublished(shortId);
    expect(gone).toMatchObject({ is: "withdrawn", why: { text: demoReason } });
    expect(JSON.stringify(gone)).not.toContain("渡輪");
    const listed = async () =>
      (await listCorrections({ limit: 100 })).corrections.some(({ name }) =>
        name.startsWith(shortId),
      );
    expect(await listed()).toBe(false);

    await publish(shen, await seenBy(shen, articleId));
    expect(await place()).toBe(1);
    expect(await listed()).toBe(true);
    const back = await shown(articleId);
    expect(back.corrections).toHaveLength(1);
    expect(back.updatedAt).toEqual(back.changedAt);
  });
});

describe("refused without a trace", () => {
  const acts = {
    update: (actorId: string, seen: Awaited<ReturnType<typeof seenBy>>) => update(actorId, seen),
    correct: (actorId: string, seen: Awaited<ReturnType<typeof seenBy>>) =>
      correct(actorId, { ...seen, correction: note }),
    amend: (actorId: string, seen: Awaited<ReturnType<typeof seenBy>>) => amend(actorId, seen),
  };

  it.each(Object.entries(acts))(
    "%s by the wrong one, late, or of what isn't live",
    async (_, act) => {
      const { articleId } = await articleIn("live", newsroom);
      const seen = await stage(articleId);
      const before = await shown(articleId);
      for (const [who, code] of [
        ["lin", "not_allowed"],
        ["xu", "not_found"],
        ["du", "not_signed_in"],
      ] as const) {
        await expect(act(newsroom.idOf(who), seen), who).rejects.toMatchObject({ code });
      }
      const late = { ...seen, stamp: seen.stamp - 1 };
      await expect(act(shen, late)).rejects.toMatchObject({ detail: "article.stamp" });
      const unread = { ...seen, version: seen.version + 1 };
      await expect(act(shen, unread)).rejects.toMatchObject({ detail: "article.version" });
      await withBrokenAudit(() => expect(act(shen, seen)).rejects.toThrow());
      expect(await shown(articleId)).toEqual(before);
      for (const state of ["draft", "submitted", "returned", "withdrawn"] as const) {
        const other = await articleIn(state, newsroom);
        await expect(act(shen, other), state).rejects.toMatchObject({ code: "not_allowed" });
      }
    },
  );

  it("publishing a live article, whose page changes by the four acts alone", async () => {
    const seen = await articleIn("live", newsroom);
    await expect(publish(shen, seen)).rejects.toMatchObject({ code: "not_allowed" });
  });

  it("what isn't publishable, and what misses a reading that the house wants checked", async () => {
    const { articleId } = await articleIn("live", newsroom);
    const seen = await seenBy(shen, articleId);
    await describeArticle(shen, { ...seen, fields: { sectionId: null } });
    const without = correct(shen, { ...(await seenBy(shen, articleId)), correction: note });
    await expect(without).rejects.toMatchObject({ detail: "section_missing" });
  });

  it.each([undefined, "", " \n", "長".repeat(1001), 5, ["a"]])("what is told as %j", (junk) => {
    const articleId = "018f0000-0000-7000-8000-000000000000";
    const seen = { articleId, stamp: 0, version: 0 };
    expect(Correct.safeParse({ ...seen, correction: junk }).success).toBe(false);
    expect(Withdraw.safeParse({ ...seen, reason: junk }).success).toBe(false);
  });

  it("a change of what was told, in the database itself", async () => {
    const { articleId } = await articleIn("withdrawn", newsroom);
    const { sql } = connection();
    await expect(
      sql`update withdrawals set reason = '沒事' where article_id = ${articleId}`,
    ).rejects.toThrow("only grows");
    await expect(sql`insert into publications select * from publications limit 0`).resolves.toEqual(
      [],
    );
  });
});

it("reading a corrected article anew tells nothing twice and moves no time", async () => {
  const { articleId } = await articleIn("live", newsroom);
  await correct(shen, { ...(await seenBy(shen, articleId)), correction: note });
  const before = await shown(articleId);
  const entry = { term: "東岸", pinyin: "dóng àn", hant: null, hans: null, note: "" };
  const { entryId } = await addEntry(shen, entry);
  await reread(shen, { ...(await seenBy(shen, articleId)), entryId });
  const after = await shown(articleId);
  expect(after.readings).not.toEqual(before.readings);
  const { corrections, changedAt, updatedAt } = before;
  expect(after).toMatchObject({ corrections, changedAt, updatedAt });
});

it("the desk's history tells the acts and what was told", async () => {
  const { articleId } = await articleIn("live", newsroom);
  await correct(shen, { ...(await seenBy(shen, articleId)), correction: note });
  await withdraw(shen, { ...(await seenBy(shen, articleId)), reason: demoReason });
  const { rows } = await listHistory(shen, { articleId });
  expect(rows.slice(0, 3)).toMatchObject([
    { kind: "article.withdraw", note: demoReason },
    { kind: "article.correct", note },
    { kind: "article.publish", note: null },
  ]);
  const actor = { id: shen, role: "editor" as const };
  expect((await findForDesk(actor, articleId))?.withdrawal).toMatchObject({ reason: demoReason });
});

describe("the list of corrections", () => {
  it("is newest first, the same in parts as in one, and has readings for who wants them", async () => {
    await database().update(articles).set({ doc: demoDocument() });
    for (let number = 0; number < 4; number++) {
      const { articleId } = await articleIn("live", newsroom);
      await correct(shen, { ...(await seenBy(shen, articleId)), correction: `第 ${number} 則。` });
    }
    const whole = (await listCorrections({ limit: 100 })).corrections;
    expect(whole.map(({ text }) => text).slice(0, 4)).toEqual([
      "第 3 則。",
      "第 2 則。",
      "第 1 則。",
      "第 0 則。",
    ]);
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await listCorrections({ limit: 2, after });
      seen.push(...page.corrections.map(({ name }) => name));
      after = page.next ?? undefined;
    } while (after !== undefined);
    expect(seen).toEqual(whole.map(({ name }) => name));
    expect(whole[0]?.article.headlineReadings).toBeNull();
    const [read] = (await listCorrections({ limit: 1, hasReadings: true })).corrections;
    expect(read?.article.headlineReadings).toEqual(["dù", "lún", "shǒu", "háng"]);
  });

  it.each(["", "x", "bcdfghjkmn", "bcdfghjkmn-1", "bcdfghjkmn-99999999999", "'; drop-1", "\0"])(
    "has nothing after %j",
    async (after) => {
      expect(await listCorrections({ after })).toEqual({ corrections: [], next: null });
    },
  );
});
