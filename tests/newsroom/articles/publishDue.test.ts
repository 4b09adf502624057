import { eq } from "drizzle-orm";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { database } from "#db/client.ts";
import { connection } from "#db/connection.ts";
import { articles } from "#db/schema/articles.ts";
import { events } from "#db/schema/events.ts";
import { publications } from "#db/schema/publications.ts";
import { schedules } from "#db/schema/schedules.ts";
import { describe as describeArticle } from "#newsroom/articles/describe.ts";
import { findForDesk } from "#newsroom/articles/findForDesk.ts";
import { keepTime, type Timekeeper } from "#newsroom/articles/keepTime.ts";
import { listDue, timeToNextDue } from "#newsroom/articles/listDue.ts";
import { countForDesk, listForDesk } from "#newsroom/articles/listForDesk.ts";
import { publish } from "#newsroom/articles/publish.ts";
import { publishDue } from "#newsroom/articles/publishDue.ts";
import { schedule } from "#newsroom/articles/schedule.ts";
import { changeRole } from "#newsroom/people/changeRole.ts";
import { restore } from "#newsroom/people/restore.ts";
import { suspend } from "#newsroom/people/suspend.ts";
import { type Newsroom, openNewsroom, seenBy } from "#tests/support/newsroom.ts";
import {
  dueArticle,
  makeDue,
  requireCheckedReadings,
  scheduled,
  typeInto,
} from "#tests/support/scheduled.ts";
import { runSource } from "#tests/support/script.ts";

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
let timekeeper: Timekeeper | undefined;
afterEach(async () => {
  await timekeeper?.stop();
  timekeeper = undefined;
});

const zhou = () => newsroom.idOf("zhou");
const now = (articleId: string) => seenBy(newsroom.idOf("shen"), articleId);
const due = (articleId: string) => ({ articleId, scheduledBy: zhou() });
const soon = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();
const publicationsOf = (articleId: string) =>
  database().select().from(publications).where(eq(publications.articleId, articleId));
const scheduleOf = async (articleId: string) =>
  (await database().select().from(schedules).where(eq(schedules.articleId, articleId)))[0];
const eventsOf = async (articleId: string) =>
  (
    await database().select().from(events).where(eq(events.subjectId, articleId)).orderBy(events.id)
  ).slice(3);

test("what is due is published, once, on behalf of who scheduled it, at the time that it is", async () => {
  const { articleId } = await dueArticle(newsroom);
  const before = await scheduleOf(articleId);
  await publishDue(due(articleId));
  await publishDue(due(articleId));
  expect((await now(articleId)).state).toBe("live");
  expect(await scheduleOf(articleId)).toBeUndefined();
  const made = await publicationsOf(articleId);
  expect(made).toHaveLength(1);
  expect(made[0]?.publishedBy).toBe(zhou());
  expect(made[0]?.publishedAt.getTime()).toBeGreaterThan(before?.dueAt.getTime() ?? Infinity);
  expect(await eventsOf(articleId)).toMatchObject([
    {
      ability: "article.publish",
      actorId: zhou(),
      detail: { dueAt: before?.dueAt.toISOString(), publicationId: made[0]?.id },
    },
  ]);
});

test("nothing is published before its time, nor after the time was taken back", async () => {
  const { articleId } = await scheduled(newsroom, soon(3600));
  expect(await listDue()).toEqual([]);
  await publishDue(due(articleId));
  expect((await now(articleId)).state).toBe("submitted");
});

test("ten at once publish it once, and beside somebody who publishes by hand", async () => {
  const { articleId } = await dueArticle(newsroom);
  const seen = await now(articleId);
  const byHand = publish(newsroom.idOf("shen"), seen).catch((error: unknown) => error);
  await Promise.all([byHand, ...Array.from({ length: 10 }, () => publishDue(due(articleId)))]);
  expect(await publicationsOf(articleId)).toHaveLength(1);
  expect((await now(articleId)).state).toBe("live");
});

test("the words that were scheduled go out; what was typed later stays at the desk", async () => {
  const { articleId } = await scheduled(newsroom, soon(3600));
  await typeInto(newsroom, articleId, "新");
  await makeDue(articleId);
  await publishDue(due(articleId));
  const [made] = await publicationsOf(articleId);
  expect(made).toMatchObject({ headline: "渡輪首航", version: 0 });
  const desk = await findForDesk({ id: zhou(), role: "editor" }, articleId);
  expect(desk).toMatchObject({ headline: "新渡輪首航", version: 1, state: "live", isStaged: true });
});

test("scheduled again, the newer words go out, and what stands beside the text is that of the hour", async () => {
  const { articleId } = await scheduled(newsroom, soon(3600));
  await typeInto(newsroom, articleId, "新");
  const fields = { tags: ["渡輪"] };
  await describeArticle(newsroom.idOf("shen"), { ...(await now(articleId)), fields });
  await schedule(zhou(), { ...(await now(articleId)), dueAt: soon(3600) });
  await makeDue(articleId);
  await publishDue(due(articleId));
  expect(await publicationsOf(articleId)).toMatchObject([
    { headline: "新渡輪首航", tags: ["渡輪"] },
  ]);
});

describe("what can't be published when it is due stays at the desk, and says why", () => {
  const missed = async (articleId: string, refusal: string) => {
    await publishDue(due(articleId));
    expect(await now(articleId)).toMatchObject({ state: "submitted" });
    expect(await publicationsOf(articleId)).toEqual([]);
    expect(await scheduleOf(articleId)).toMatchObject({ refusal });
    const told = (await eventsOf(articleId)).filter(({ ability }) => ability === "article.miss");
    expect(told).toMatchObject([{ actorId: zhou(), detail: { refusal } }]);
    const editor = { id: newsroom.idOf("shen"), role: "editor" as const };
    expect((await countForDesk(editor)).missed.count).toBeGreaterThan(0);
    const { rows } = await listForDesk(editor, { state: "scheduled" });
    expect(rows.find(({ id }) => id === articleId)?.isMissed).toBe(true);
    expect(await listDue(), "nobody tries again by itself").toEqual([]);
  };

  test("its section is gone", async () => {
    const seen = await dueArticle(newsroom);
    await describeArticle(newsroom.idOf("shen"), { ...seen, fields: { sectionId: null } });
    await missed(seen.articleId, "section_missing");
  });

  test("its readings must be checked now", async () => {
    const { articleId } = await scheduled(newsroom, soon(3600));
    await typeInto(newsroom, articleId, "單于長行");
    await schedule(zhou(), { ...(await now(articleId)), dueAt: soon(3600) });
    await makeDue(articleId);
    await requireCheckedReadings(newsroom, true);
    await missed(articleId, "readings_unchecked");
    await requireCheckedReadings(newsroom, false);
  });

  test("an embargo came to lie upon it", async () => {
    const seen = await dueArticle(newsroom);
    const embargo = { until: soon(7200), note: "" };
    await describeArticle(newsroom.idOf("shen"), { ...seen, fields: { embargo } });
    await missed(seen.articleId, "embargoed");
  });

  test("who scheduled it is suspended", async () => {
    const { articleId } = await dueArticle(newsroom);
    await suspend(newsroom.idOf("he"), { userId: zhou(), stamp: 0 });
    await missed(articleId, "scheduler_suspended");
    await restore(newsroom.idOf("he"), { userId: zhou(), stamp: 1 });
  });

  test("who scheduled it may no longer publish", async () => {
    const { articleId } = await dueArticle(newsroom);
    await changeRole(newsroom.idOf("he"), { userId: zhou(), stamp: 2, role: "reporter" });
    await missed(articleId, "scheduler_may_not");
    await changeRole(newsroom.idOf("he"), { userId: zhou(), stamp: 3, role: "editor" });
  });

  test("and goes out once somebody sees to it and sets another time", async () => {
    const seen = await dueArticle(newsroom);
    await describeArticle(newsroom.idOf("shen"), { ...seen, fields: { sectionId: null } });
    await publishDue(due(seen.articleId));
    const { sectionId } = newsroom;
    const fields = { ...(await now(seen.articleId)), fields: { sectionId } };
    await describeArticle(newsroom.idOf("shen"), fields);
    await schedule(zhou(), { ...(await now(seen.articleId)), dueAt: soon(3600) });
    expect(await scheduleOf(seen.articleId)).toMatchObject({ refusal: null, refusedAt: null });
    await makeDue(seen.articleId);
    await publishDue(due(seen.articleId));
    expect((await now(seen.articleId)).state).toBe("live");
  });
});

test("what fails for a reason of ours is tried again, and keeps no other from its readers", async () => {
  const broken = await dueArticle(newsroom);
  const whole = await dueArticle(newsroom);
  await connection().sql.unsafe(`
    create function break_one() returns trigger language plpgsql as
      $$ begin raise exception 'broken'; end $$;
    create trigger break_one before insert on publications for each row
      when (new.article_id = '${broken.articleId}') execute function break_one()`);
  timekeeper = keepTime();
  await expect
    .poll(async () => (await now(whole.articleId)).state, { timeout: 15_000 })
    .toBe("live");
  expect((await now(broken.articleId)).state).toBe("submitted");
  expect(await scheduleOf(broken.articleId)).toMatchObject({ refusal: null });
  await connection().sql`drop trigger break_one on publications`;
  await expect
    .poll(async () => (await now(broken.articleId)).state, { timeout: 15_000 })
    .toBe("live");
}, 40_000);

test("three processes publish each of many once, at its time, though two of them are killed at work", async () => {
  const many = await Promise.all(
    Array.from({ length: 12 }, (_, place) => scheduled(newsroom, soon(4 + place / 4))),
  );
  const source = `
    const { keepTime } = await import("#newsroom/articles/keepTime.ts");
    keepTime();
    console.log("keeping");
    setInterval(() => undefined, 1000);`;
  const env = { DATABASE_URL: process.env.DATABASE_URL ?? "" };
  const processes = [runSource(source, env), runSource(source, env), runSource(source, env)];
  await Promise.all(processes.map(({ line }) => line(/keeping/)));
  const states = async () => {
    const rows = await database()
      .select({ id: articles.id, state: articles.state })
      .from(articles)
      .where(eq(articles.state, "live"));
    const live = new Set(rows.map(({ id }) => id));
    return many.filter(({ articleId }) => live.has(articleId)).length;
  };
  await expect.poll(states, { timeout: 30_000, interval: 20 }).toBeGreaterThan(1);
  for (const { child } of processes.slice(1)) child.kill("SIGKILL");
  await expect.poll(states, { timeout: 30_000 }).toBe(many.length);
  for (const { articleId } of many) {
    expect(await publicationsOf(articleId)).toHaveLength(1);
    expect((await eventsOf(articleId)).map(({ ability }) => ability)).toEqual(["article.publish"]);
  }
}, 60_000);

test("what came due while no process ran goes out when one does, late and once", async () => {
  const { articleId } = await dueArticle(newsroom);
  expect(await timeToNextDue()).toBeLessThan(0);
  timekeeper = keepTime();
  await expect.poll(async () => (await now(articleId)).state, { timeout: 15_000 }).toBe("live");
  expect(await publicationsOf(articleId)).toHaveLength(1);
});
