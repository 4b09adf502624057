import { once } from "node:events";
import { EventEmitter } from "node:events";
import { eq } from "drizzle-orm";
import { afterEach, beforeAll, expect, test } from "vitest";
import { database } from "#db/client.ts";
import { connection } from "#db/connection.ts";
import { articles } from "#db/schema/articles.ts";
import { sections } from "#db/schema/sections.ts";
import { amend } from "#newsroom/articles/amend.ts";
import { correct } from "#newsroom/articles/correct.ts";
import { describe as describeArticle } from "#newsroom/articles/describe.ts";
import { publish } from "#newsroom/articles/publish.ts";
import { withdraw } from "#newsroom/articles/withdraw.ts";
import { addEntry } from "#newsroom/dictionary/addEntry.ts";
import { follow, type Following } from "#newsroom/published/follow.ts";
import { createSection } from "#newsroom/sections/createSection.ts";
import {
  articleIn,
  demoReason,
  type Newsroom,
  openNewsroom,
  seenBy,
} from "#tests/support/newsroom.ts";

let newsroom: Newsroom;
let following: Following | undefined;

beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterEach(() => following?.stop());

/** Somebody who keeps pages, and what they were told, in order. */
async function keeper() {
  const told: string[] = [];
  const bell = new EventEmitter();
  const tell = (what: string) => {
    told.push(what);
    bell.emit(what);
  };
  following = follow({
    drop: (tags) => {
      if (tags.length > 0) tell(tags === "everything" ? tags : [...tags].sort().join(" "));
    },
    trust: () => {
      tell("trust");
    },
    distrust: () => {
      tell("distrust");
    },
    becomeHerald: () => {
      tell("herald");
    },
  });
  await once(bell, "trust");
  return { bell, told, following, drops: () => told.filter((what) => !/trust|herald/.test(what)) };
}

async function namesOf(articleId: string) {
  const [row] = await database().select().from(articles).where(eq(articles.id, articleId));
  return row?.shortId ?? "";
}

const asShen = (articleId: string) => seenBy(newsroom.idOf("shen"), articleId);

test("an article that comes, moves or goes makes itself and all its lists stale", async () => {
  const { drops, following } = await keeper();
  const { articleId } = await articleIn("submitted", newsroom);
  const fields = { tags: ["渡輪", "交通"], contributors: [{ role: "reporter", name: "林映秋" }] };
  const before = await asShen(articleId);
  await describeArticle(newsroom.idOf("shen"), { ...before, fields } as never);
  await publish(newsroom.idOf("shen"), await asShen(articleId));
  await following.catchUp();
  const shortId = await namesOf(articleId);
  const [first] = drops();
  expect(first).toMatch(new RegExp(`^article:${shortId} author:lin-ying-qiu-\\w+ latest `));
  expect(first).toMatch(/ section:yao-wen topic:交通 topic:渡輪$/);

  const made = await createSection(newsroom.idOf("he"), { name: "地方", slug: "di-fang" });
  const moved = await asShen(articleId);
  const there = { ...moved, fields: { sectionId: made.sectionId } };
  await describeArticle(newsroom.idOf("shen"), there);
  await amend(newsroom.idOf("shen"), await asShen(articleId));
  await withdraw(newsroom.idOf("shen"), { ...(await asShen(articleId)), reason: demoReason });
  await following.catchUp();
  const [, sectionsChange, again, gone] = drops();
  expect(sectionsChange).toBe("sections");
  expect(again).toContain("section:di-fang section:yao-wen");
  expect(gone).toBe(again);
  expect(drops()).toHaveLength(4);
});

test("what was put right is told to the list of corrections, and whatever becomes of the article later", async () => {
  const { drops, following } = await keeper();
  const { articleId } = await articleIn("live", newsroom);
  const shen = newsroom.idOf("shen");
  await correct(shen, { ...(await asShen(articleId)), correction: "是六點。" });
  await withdraw(shen, { ...(await asShen(articleId)), reason: demoReason });
  await publish(shen, await asShen(articleId));
  await following.catchUp();
  const isTold = drops().map((tags) => tags.split(" ").includes("corrections"));
  expect(isTold, "published, corrected, withdrawn, back").toEqual([false, true, true, true]);
});

test("what readers don't see makes nothing stale, and what nobody knows makes everything", async () => {
  const { drops, following } = await keeper();
  await articleIn("returned", newsroom);
  await following.catchUp();
  expect(drops()).toEqual([]);
  const entry = { term: "瀾江", pinyin: "lán jiāng", hant: null, hans: null, note: "" };
  await addEntry(newsroom.idOf("shen"), entry);
  const [section] = await database().select().from(sections).limit(1);
  await connection().sql`insert into events (actor_id, ability, subject_id)
    values (${newsroom.idOf("shen")}, 'article.embargo', ${section?.id ?? ""})`;
  await following.catchUp();
  expect(drops()).toEqual(["forms", "everything"]);
});

test("after a lost connection nothing is trusted until the acts of the gap are told", async () => {
  const { articleId } = await articleIn("live", newsroom);
  const { bell, told, following } = await keeper();
  const lost = once(bell, "distrust");
  await connection().sql`select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'zhubi press' and datname = current_database()`;
  await lost;
  const from = told.length;
  await withdraw(newsroom.idOf("shen"), { ...(await asShen(articleId)), reason: demoReason });
  await expect(following.catchUp()).rejects.toThrow("lost");
  await once(bell, "trust");
  const since = told.slice(from);
  expect(since.join()).toContain(`article:${await namesOf(articleId)}`);
  expect(since.at(-1)).toBe("trust");
  expect(since.indexOf("trust"), "the gap comes first").toBe(since.length - 1);
  await following.catchUp();
});

test("of all processes one tells others, and the next one takes over", async () => {
  const first = await keeper();
  expect(first.told).toEqual(["herald", "trust"]);
  const one = first.following;
  const second = await keeper();
  expect(second.told).not.toContain("herald");
  const takenOver = once(second.bell, "herald");
  await one.stop();
  await takenOver;
});
