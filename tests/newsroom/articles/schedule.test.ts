import { and, desc, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { database } from "#db/client.ts";
import { connection } from "#db/connection.ts";
import { articles } from "#db/schema/articles.ts";
import { events } from "#db/schema/events.ts";
import { schedules } from "#db/schema/schedules.ts";
import { correct } from "#newsroom/articles/correct.ts";
import { describe as describeArticle } from "#newsroom/articles/describe.ts";
import { findForDesk } from "#newsroom/articles/findForDesk.ts";
import { Publish, Schedule, Unschedule } from "#newsroom/articles/inputs.ts";
import { countForDesk, listForDesk } from "#newsroom/articles/listForDesk.ts";
import { listHistory } from "#newsroom/articles/listHistory.ts";
import { publish } from "#newsroom/articles/publish.ts";
import { recall } from "#newsroom/articles/recall.ts";
import { returnArticle } from "#newsroom/articles/returnArticle.ts";
import { schedule } from "#newsroom/articles/schedule.ts";
import { unschedule } from "#newsroom/articles/unschedule.ts";
import { withBrokenAudit } from "#tests/support/brokenAudit.ts";
import { articleIn, type Newsroom, openNewsroom, seenBy } from "#tests/support/newsroom.ts";
import { requireCheckedReadings, scheduled, typeInto } from "#tests/support/scheduled.ts";

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});

const HOUR = 60 * 60 * 1000;
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString();
const dueAt = () => inHours(6);
const byShen = () => newsroom.idOf("shen");
const now = (articleId: string) => seenBy(newsroom.idOf("zhou"), articleId);

const whole = async (articleId: string) => [
  await database().select().from(articles).where(eq(articles.id, articleId)),
  await database().select().from(schedules).where(eq(schedules.articleId, articleId)),
];
const scheduleOf = async (articleId: string) =>
  (await database().select().from(schedules).where(eq(schedules.articleId, articleId)))[0];
const lastEvent = async (articleId: string) =>
  (
    await database()
      .select()
      .from(events)
      .where(eq(events.subjectId, articleId))
      .orderBy(desc(events.id))
      .limit(1)
  )[0];

const verbs = [
  {
    ability: "article.schedule",
    open: () => articleIn("submitted", newsroom),
    act: (actorId: string, seen: Awaited<ReturnType<typeof seenBy>>) =>
      schedule(actorId, { ...seen, dueAt: dueAt() }),
  },
  {
    ability: "article.unschedule",
    open: () => scheduled(newsroom, inHours(2)),
    act: unschedule,
  },
] as const;

describe.each(verbs)("$ability", ({ ability, open, act }) => {
  it("does it and leaves the event", async () => {
    const seen = await open();
    await act(byShen(), seen);
    const after = await now(seen.articleId);
    expect(after).toMatchObject({ state: "submitted", stamp: seen.stamp + 1 });
    expect(await scheduleOf(seen.articleId)).toEqual(
      ability === "article.schedule" ? expect.anything() : undefined,
    );
    expect(await lastEvent(seen.articleId)).toMatchObject({ ability, actorId: byShen() });
  });

  it.each([
    ["lin", "not_allowed"],
    ["xu", "not_found"],
    ["du", "not_signed_in"],
  ] as const)("refuses %s and changes nothing", async (key, code) => {
    const seen = await open();
    const before = await whole(seen.articleId);
    await expect(act(newsroom.idOf(key), seen)).rejects.toMatchObject({ code });
    expect(await whole(seen.articleId)).toEqual(before);
  });

  it.each(["draft", "returned", "live", "withdrawn"] as const)(
    "refuses a %s article",
    async (state) => {
      const seen = await articleIn(state, newsroom);
      await expect(act(byShen(), seen)).rejects.toMatchObject({
        code: "not_allowed",
        detail: ability,
      });
    },
  );

  it("refuses a stale stamp", async () => {
    const seen = await open();
    const before = await whole(seen.articleId);
    const stale = { ...seen, stamp: seen.stamp - 1 };
    await expect(act(byShen(), stale)).rejects.toMatchObject({ code: "conflict" });
    expect(await whole(seen.articleId)).toEqual(before);
  });

  it("rolls everything back when the audit fails", async () => {
    const seen = await open();
    const before = await whole(seen.articleId);
    await withBrokenAudit(async () => {
      await expect(act(byShen(), seen)).rejects.toThrow();
    });
    expect(await whole(seen.articleId)).toEqual(before);
  });
});

describe("the time that is set", () => {
  it.each([
    ["a minute ago", -1 / 60, "due_past"],
    ["years ago", -20_000, "due_past"],
    ["further than a year", 9000, "due_far"],
  ])("refuses %s", async (_, hours, detail) => {
    const seen = await articleIn("submitted", newsroom);
    await expect(schedule(byShen(), { ...seen, dueAt: inHours(hours) })).rejects.toMatchObject({
      code: "invalid",
      detail,
    });
    expect(await scheduleOf(seen.articleId)).toBeUndefined();
  });

  it("is by the database's clock", async () => {
    const seen = await articleIn("submitted", newsroom);
    const [row] = await connection().sql<{ at: string }[]>`
      select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at`;
    await expect(schedule(byShen(), { ...seen, dueAt: row?.at ?? "" })).rejects.toMatchObject({
      detail: "due_past",
    });
  });

  it("is refused without an offset, as junk, and with too long a reason", () => {
    const seen = { articleId: newsroom.idOf("lin"), stamp: 0, version: 0 };
    for (const junk of [
      "",
      "tomorrow",
      "2026-11-26",
      "2026-11-26T06:00",
      "2026-02-30T06:00Z",
      1,
      null,
    ]) {
      expect(Schedule.safeParse({ ...seen, dueAt: junk }).success, String(junk)).toBe(false);
    }
    expect(Schedule.safeParse({ ...seen, dueAt: "2026-11-26T06:00:00+08:00" }).success).toBe(true);
    expect(Schedule.safeParse({ ...seen, stamp: -1, dueAt: dueAt() }).success).toBe(false);
    expect(Unschedule.safeParse({ articleId: "x", stamp: 0 }).success).toBe(false);
    expect(Publish.safeParse({ ...seen, override: "" }).success).toBe(false);
    expect(Publish.safeParse({ ...seen, override: "因".repeat(501) }).success).toBe(false);
  });

  it("refuses a stale version: it is for the words that were read", async () => {
    const seen = await articleIn("submitted", newsroom);
    const stale = { ...seen, version: seen.version + 1, dueAt: dueAt() };
    await expect(schedule(byShen(), stale)).rejects.toMatchObject({ detail: "article.version" });
  });

  it("is changed by setting another, and the event says from what", async () => {
    const { articleId } = await scheduled(newsroom, inHours(2));
    const before = await scheduleOf(articleId);
    const later = inHours(20);
    await schedule(newsroom.idOf("zhao"), { ...(await now(articleId)), dueAt: later });
    expect(await scheduleOf(articleId)).toMatchObject({
      dueAt: new Date(later),
      scheduledBy: newsroom.idOf("zhao"),
    });
    expect(await lastEvent(articleId)).toMatchObject({
      detail: { dueAt: later, from: before?.dueAt.toISOString() },
    });
  });

  it("wants all that publishing wants", async () => {
    const seen = await articleIn("submitted", newsroom);
    await describeArticle(byShen(), { ...seen, fields: { sectionId: null } });
    const input = { ...(await now(seen.articleId)), dueAt: dueAt() };
    await expect(schedule(byShen(), input)).rejects.toMatchObject({ detail: "section_missing" });
  });

  it("wants checked readings where the newsroom does", async () => {
    const seen = await articleIn("submitted", newsroom);
    await typeInto(newsroom, seen.articleId, "單于長行");
    await requireCheckedReadings(newsroom, true);
    const input = { ...(await now(seen.articleId)), dueAt: dueAt() };
    await expect(schedule(byShen(), input)).rejects.toMatchObject({ detail: "readings_unchecked" });
    await requireCheckedReadings(newsroom, false);
  });
});

describe("while a time is set", () => {
  it("its reporter can't recall it", async () => {
    const seen = await scheduled(newsroom, inHours(2));
    await expect(recall(newsroom.idOf("lin"), seen)).rejects.toMatchObject({
      code: "not_allowed",
      detail: "article.recall",
    });
  });

  it.each([
    ["publishing it now", publish, "live"],
    [
      "returning it",
      (actorId: string, seen: Awaited<ReturnType<typeof now>>) =>
        returnArticle(actorId, { ...seen, comment: "再查一次。" }),
      "returned",
    ],
  ] as const)("%s takes the time back", async (_, act, state) => {
    const seen = await scheduled(newsroom, inHours(2));
    await act(byShen(), seen);
    expect((await now(seen.articleId)).state).toBe(state);
    expect(await scheduleOf(seen.articleId)).toBeUndefined();
  });

  it("it waits for its time and no longer for an editor, in every list", async () => {
    const far = await scheduled(newsroom, inHours(40));
    const near = await scheduled(newsroom, inHours(30));
    const editor = { id: byShen(), role: "editor" as const };
    const ids = async (state: "submitted" | "scheduled") =>
      (await listForDesk(editor, { state })).rows.map(({ id }) => id);
    expect(await ids("submitted")).not.toContain(far.articleId);
    const listed = await ids("scheduled");
    expect(listed.indexOf(near.articleId), "the next one first").toBeLessThan(
      listed.indexOf(far.articleId),
    );
    expect((await countForDesk(editor)).scheduled.count).toBe(listed.length);
    expect((await countForDesk(editor)).missed.count).toBe(0);
    const other = { id: newsroom.idOf("xu"), role: "reporter" as const };
    expect((await listForDesk(other, { state: "scheduled" })).rows).toEqual([]);
    expect((await countForDesk(other)).scheduled.count).toBe(0);
  });

  it("the list goes on where a page ends", async () => {
    const made = await Promise.all(
      Array.from({ length: 52 }, (_, place) => scheduled(newsroom, inHours(100 + place))),
    );
    for (const [name, role] of [
      ["shen", "editor"],
      ["lin", "reporter"],
    ] as const) {
      const actor = { id: newsroom.idOf(name), role };
      const first = await listForDesk(actor, { state: "scheduled" });
      const second = await listForDesk(actor, { state: "scheduled" }, first.next);
      const ids = [...first.rows, ...second.rows].map(({ id }) => id);
      expect(new Set(ids).size, name).toBe(ids.length);
      expect(ids.slice(-52), name).toEqual(made.map(({ articleId }) => articleId));
    }
  });

  it("the desk knows the time, who set it and of which words", async () => {
    const { articleId } = await scheduled(newsroom, inHours(2));
    const seen = await findForDesk({ id: byShen(), role: "editor" }, articleId);
    expect(seen).toMatchObject({
      isScheduled: true,
      schedule: { by: "周維岳", version: 0, refusal: null, isMissed: false },
    });
    const { rows } = await listHistory(byShen(), { articleId });
    expect(rows[0]).toMatchObject({ kind: "article.schedule", dueAt: seen?.schedule?.dueAt });
    expect(rows[0]?.at).toBeInstanceOf(Date);
  });
});

describe("an embargo", () => {
  const embargoed = async (hours: number) => {
    const seen = await articleIn("submitted", newsroom);
    const embargo = { until: inHours(hours), note: "記者會後才可見報" };
    await describeArticle(byShen(), { ...seen, fields: { embargo } });
    return now(seen.articleId);
  };

  it("keeps it from being published or scheduled before it ends", async () => {
    const seen = await embargoed(5);
    const refusal = { code: "invalid", detail: "embargoed" };
    await expect(publish(byShen(), seen)).rejects.toMatchObject(refusal);
    const early = schedule(byShen(), { ...seen, dueAt: inHours(4) });
    await expect(early).rejects.toMatchObject(refusal);
    await schedule(byShen(), { ...seen, dueAt: inHours(6) });
    expect((await scheduleOf(seen.articleId))?.override).toBeNull();
  });

  it("yields to a reason, which is kept with the promise that it broke", async () => {
    const seen = await embargoed(5);
    await publish(byShen(), { ...seen, override: "他報已披露" });
    const event = await lastEvent(seen.articleId);
    expect(event).toMatchObject({
      ability: "article.publish",
      detail: { override: { reason: "他報已披露", note: "記者會後才可見報" } },
    });
    const { rows } = await listHistory(byShen(), { articleId: seen.articleId });
    expect(rows[0]?.reason).toBe("他報已披露");
  });

  it("keeps nothing from being put right once readers have seen it", async () => {
    const seen = await embargoed(5);
    await publish(byShen(), { ...seen, override: "他報已披露" });
    await typeInto(newsroom, seen.articleId, "更");
    await correct(byShen(), { ...(await now(seen.articleId)), correction: "標題漏字。" });
    const event = await lastEvent(seen.articleId);
    expect(event?.ability).toBe("article.correct");
    expect(event?.detail).not.toHaveProperty("override");
  });

  it("yields for a time that is set, too", async () => {
    const seen = await embargoed(5);
    await schedule(byShen(), { ...seen, dueAt: inHours(1), override: "單位同意提前" });
    expect((await scheduleOf(seen.articleId))?.override).toBe("單位同意提前");
    const embargo = { until: inHours(9), note: "又延後了" };
    await describeArticle(byShen(), { ...(await now(seen.articleId)), fields: { embargo } });
    const kept = await scheduleOf(seen.articleId);
    expect(kept?.override, "the reason was for the embargo that stood then").toBeNull();
  });

  it("that is over keeps nothing, and asks for no reason", async () => {
    const seen = await embargoed(-1);
    await publish(byShen(), seen);
    const event = await lastEvent(seen.articleId);
    expect(event?.detail).not.toHaveProperty("override");
  });

  it("is a field like any other: its reporter sets it and may take it away", async () => {
    const seen = await articleIn("draft", newsroom);
    const embargo = { until: inHours(5), note: "" };
    await describeArticle(newsroom.idOf("lin"), { ...seen, fields: { embargo } });
    await describeArticle(newsroom.idOf("lin"), {
      ...(await now(seen.articleId)),
      fields: { embargo: null },
    });
    const [row] = await database()
      .select({ until: articles.embargoUntil })
      .from(articles)
      .where(and(eq(articles.id, seen.articleId)));
    expect(row?.until).toBeNull();
  });
});
