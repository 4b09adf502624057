import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { database } from "#db/client.ts";
import { articles } from "#db/schema/articles.ts";
import { live } from "#db/schema/publications.ts";
import { searchEntries } from "#db/schema/search.ts";
import { amend } from "#newsroom/articles/amend.ts";
import { create } from "#newsroom/articles/create.ts";
import { publish } from "#newsroom/articles/publish.ts";
import { submit } from "#newsroom/articles/submit.ts";
import { withdraw } from "#newsroom/articles/withdraw.ts";
import { search } from "#newsroom/published/search.ts";
import { indexMissing } from "#newsroom/search/indexMissing.ts";
import {
  type Newsroom,
  demoDocument,
  demoReason,
  openNewsroom,
  seenBy,
} from "#tests/support/newsroom.ts";

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
  await published(
    "每日經濟新聞的港口報導",
    "貨櫃輪在清晨靠岸，碼頭工人等了一夜。TSMC 的 5G 設備也在船上。",
  );
  await published("港口吞吐量創新高", "轉引《每日經濟新聞》：上半年經濟回溫。");
  await published("夜市搬家", "攤販說，新地方的水電都好，只是離車站遠了些。");
});

async function published(headline: string, body: string, fields: object = {}) {
  const { idOf, sectionId } = newsroom;
  const doc = demoDocument(headline, body);
  const { articleId } = await create(idOf("lin"), { doc, fields: { sectionId, ...fields } });
  await submit(idOf("lin"), await seenBy(idOf("lin"), articleId));
  await publish(idOf("shen"), await seenBy(idOf("shen"), articleId));
  return articleId;
}

const wordsOf = (pieces: { text: string }[]) => pieces.map(({ text }) => text).join("");
const hitsOf = (pieces: { text: string; isHit: boolean }[]) =>
  pieces.filter(({ isHit }) => isHit).map(({ text }) => text);
const headlines = async (query: string) =>
  (await search(query)).articles.map(({ headline }) => wordsOf(headline));

const both = ["港口吞吐量創新高", "每日經濟新聞的港口報導"];

describe("search finds", () => {
  test.each([
    "經濟",
    "经济",
    "經",
    "济",
    "每日經濟新聞",
    "每日经济新闻",
    "meiri",
    "mrjjxw",
    "jingji",
  ])("by %s", async (query) => expect(await headlines(query)).toEqual(both));

  test.each([
    "jingjixinwen",
    "jīngjì",
    "jing1ji4",
    "jing ji",
    "JINGJI",
    "ＪＩＮＧＪＩ",
    "mrjj",
    "jjxw",
  ])("by readings however they are typed: %s", async (query) =>
    expect(await headlines(query)).toEqual(both),
  );

  test.each([
    ["夜市 車站", "夜市搬家"],
    ["夜市　车站", "夜市搬家"],
    ["ys", "夜市搬家"],
    ["tsmc", "每日經濟新聞的港口報導"],
    ["5g設備", "每日經濟新聞的港口報導"],
    ["ＴＳＭＣ", "每日經濟新聞的港口報導"],
    ["「夜市」", "夜市搬家"],
  ])("%s", async (query, headline) => expect(await headlines(query)).toEqual([headline]));

  test.each([
    "新濟經",
    "港口 夜市",
    "經新",
    "rjjx",
    "tsm",
    "zz",
    "ei",
    "😀",
    "'",
    "%",
    "\0",
    "",
    "   ",
  ])("nothing by %j", async (query) =>
    expect(await search(query)).toMatchObject({ articles: [], next: null }),
  );

  test("one syllable or two letters in what an article is filed by alone", async () => {
    expect(await headlines("gang")).toEqual(both);
    expect(await headlines("mt")).toEqual([]);
  });

  test("tags, sources and names", async () => {
    const { idOf } = newsroom;
    await published("橋上的燈", "今晚起試亮。", {
      tags: ["公共照明"],
      source: "柴埔通訊社",
      contributors: [{ role: "reporter", name: "歐陽硯秋" }],
    });
    expect(idOf("lin")).not.toBe("");
    for (const query of ["照明", "柴埔通讯社", "歐陽", "oyyq", "ouyang"]) {
      expect(await headlines(query), query).toEqual(["橋上的燈"]);
    }
  });
});

describe("what is found", () => {
  test("is marked, and told without a syllable", async () => {
    for (const query of ["經濟", "经济", "jingji", "jing ji"]) {
      const [first] = (await search(query)).articles;
      expect(hitsOf(first?.snippet ?? [])).toEqual(["經濟", "經濟"]);
      expect(wordsOf(first?.snippet ?? [])).toBe("轉引《每日經濟新聞》：上半年經濟回溫。");
    }
    const [, second] = (await search("mrjjxw")).articles;
    expect(hitsOf(second?.headline ?? [])).toEqual(["每日經濟新聞"]);
  });

  test("is told by the line that has most of it, else by the standfirst", async () => {
    await published("鹽田開放參觀", "鹽田一早就有人。\n白鷺也來了。鹽田邊有白鷺。");
    const [both] = (await search("鹽田 白鷺")).articles;
    expect(hitsOf(both?.snippet ?? [])).toEqual(["鹽田", "白鷺", "鹽田", "白鷺"]);
    const [headline] = (await search("開放參觀")).articles;
    expect(hitsOf(headline?.headline ?? [])).toEqual(["開放參觀"]);
    expect(wordsOf(headline?.snippet ?? [])).toBe("兩岸通勤縮短至十二分鐘。");
  });

  test("is cut from a long text around the hit", async () => {
    const filler = "堤岸上的風比昨天小。".repeat(40);
    await published("長文", `${filler}他在末尾提到了望遠鏡。${filler}`);
    const [found] = (await search("望遠鏡")).articles;
    const text = wordsOf(found?.snippet ?? []);
    expect(text).toContain("他在末尾提到了望遠鏡");
    expect(Array.from(text).length).toBeLessThan(90);
    expect(text.endsWith("…")).toBe(true);
  });
});

test("pages go on where they ended, without a gap or a double", async () => {
  for (let number = 0; number < 7; number++) await published(`潮汐表第${number}號`, "退潮時分。");
  // Two of one moment, as an import makes them: the id decides.
  const at = new Date("2026-01-02T03:04:05Z");
  await database().update(articles).set({ firstPublishedAt: at });
  await database().update(live).set({ firstPublishedAt: at });
  const whole = (await search("潮汐", { limit: 100 })).articles.map(({ shortId }) => shortId);
  expect(whole).toHaveLength(7);
  for (const limit of [1, 2, 3, 7]) {
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await search("潮汐", { limit, after });
      seen.push(...page.articles.map(({ shortId }) => shortId));
      after = page.next ?? undefined;
    } while (after !== undefined);
    expect(seen).toEqual(whole);
  }
});

test("what is changed or withdrawn is found as readers see it", async () => {
  const { idOf } = newsroom;
  const shen = idOf("shen");
  const articleId = await published("渡船改點", "早班船改在六點半。");
  await database()
    .update(articles)
    .set({ doc: demoDocument("渡船停駛", "颱風過後再開。") })
    .where(eq(articles.id, articleId));
  expect(await headlines("停駛")).toEqual([]);
  expect(await headlines("改點")).toEqual(["渡船改點"]);
  await amend(shen, await seenBy(shen, articleId));
  expect(await headlines("停駛")).toEqual(["渡船停駛"]);
  expect(await headlines("改點")).toEqual([]);
  await withdraw(shen, { ...(await seenBy(shen, articleId)), reason: demoReason });
  expect(await headlines("停駛")).toEqual([]);
});

test("what was published before there was an index is indexed, once", async () => {
  await database().delete(searchEntries);
  expect(await headlines("夜市")).toEqual([]);
  const [counted] = await database().execute<{ count: number }>(
    sql`select count(*)::int as count from live`,
  );
  expect(await indexMissing()).toBe(counted?.count);
  expect(await headlines("夜市")).toEqual(["夜市搬家"]);
  expect(await indexMissing()).toBe(0);
  await database().update(searchEntries).set({ edition: 0, tokens: [] });
  expect(await indexMissing()).toBe(counted?.count);
  expect(await headlines("mrjjxw")).toHaveLength(2);
});
