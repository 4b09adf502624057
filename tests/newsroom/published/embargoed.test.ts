import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { database } from "#db/client.ts";
import { connection } from "#db/connection.ts";
import { articles } from "#db/schema/articles.ts";
import { contributors } from "#db/schema/contributors.ts";
import { media } from "#db/schema/media.ts";
import { create } from "#newsroom/articles/create.ts";
import { publishDue } from "#newsroom/articles/publishDue.ts";
import { schedule } from "#newsroom/articles/schedule.ts";
import { submit } from "#newsroom/articles/submit.ts";
import { unschedule } from "#newsroom/articles/unschedule.ts";
import { findPicture } from "#newsroom/media/findPicture.ts";
import { findAuthor } from "#newsroom/published/findAuthor.ts";
import { findNames } from "#newsroom/published/findNames.ts";
import { findPublished } from "#newsroom/published/findPublished.ts";
import { frontPage } from "#newsroom/published/frontPage.ts";
import { isKnown } from "#newsroom/published/isKnown.ts";
import { listByAuthor } from "#newsroom/published/listByAuthor.ts";
import { listForFeed } from "#newsroom/published/listForFeed.ts";
import { listLatest } from "#newsroom/published/listLatest.ts";
import { listNews } from "#newsroom/published/listNews.ts";
import { listOfTenDays } from "#newsroom/published/listOfTenDays.ts";
import { listSection } from "#newsroom/published/listSection.ts";
import { listTenDays } from "#newsroom/published/listTenDays.ts";
import { search } from "#newsroom/published/search.ts";
import { staleBy } from "#newsroom/published/staleBy.ts";
import {
  articleIn,
  demoDocument,
  type Newsroom,
  openNewsroom,
  seenBy,
} from "#tests/support/newsroom.ts";
import { makeDue } from "#tests/support/scheduled.ts";

const SECRET = "密約";

let newsroom: Newsroom;
let articleId: string;
let shortId: string;
let mediaId: string;
let author: string;
beforeAll(async () => {
  newsroom = await openNewsroom();
  await articleIn("live", newsroom);
  const [picture] = await database()
    .insert(media)
    .values({
      ...{ fileName: "密約.jpg", width: 800, height: 600, widths: [400, 800] },
      addedBy: newsroom.idOf("lin"),
    })
    .returning({ id: media.id });
  mediaId = picture?.id ?? "";
  const made = await create(newsroom.idOf("lin"), {
    doc: demoDocument(`標題${SECRET}`, `內文${SECRET}`),
    fields: {
      sectionId: newsroom.sectionId,
      tags: [`標籤${SECRET}`],
      source: `來源${SECRET}`,
      contributors: [{ role: "reporter", name: `記者${SECRET}` }],
      lead: { mediaId, caption: `圖說${SECRET}`, credit: "本報", alt: `畫面${SECRET}` },
      embargo: { until: new Date(Date.now() + 3_600_000).toISOString(), note: `禁發${SECRET}` },
    },
  });
  articleId = made.articleId;
  await submit(newsroom.idOf("lin"), await now());
  await setTime();
  const [row] = await database().select().from(articles).where(eq(articles.id, articleId));
  shortId = row?.shortId ?? "";
  const [name] = await database()
    .select()
    .from(contributors)
    .where(eq(contributors.name, `記者${SECRET}`));
  author = name?.slug ?? "";
});

const now = () => seenBy(newsroom.idOf("zhou"), articleId);
const setTime = async () =>
  schedule(newsroom.idOf("zhou"), {
    ...(await now()),
    dueAt: new Date(Date.now() + 7_200_000).toISOString(),
  });

/** All that a reader, a feed, a search engine or a sitemap can ask for. */
async function everything() {
  const parts = await listTenDays();
  return Promise.all([
    findPublished(shortId),
    findNames(articleId),
    isKnown("articles", `x-${shortId}`),
    listLatest({ limit: 100, hasReadings: true }),
    listSection("yao-wen", { limit: 100, hasReadings: true }),
    listByAuthor(author, { limit: 100 }),
    findAuthor(author),
    frontPage({ hasReadings: true }),
    listForFeed({ limit: 100 }),
    listForFeed({ section: "yao-wen", limit: 100 }),
    listNews(),
    ...parts.map((part) => listOfTenDays(part)),
    search("約"),
    search("標題"),
  ]).then((all) => JSON.stringify(all));
}

test("nothing of what is scheduled under embargo can be asked for before its time", async () => {
  const told = await everything();
  expect(told, "the one that is live is there").toContain("渡輪首航");
  for (const part of [SECRET, shortId, articleId, mediaId]) expect(told).not.toContain(part);
  expect(await findPublished(shortId)).toEqual({ is: "missing" });
  expect(await findPicture(mediaId)).toMatchObject({ isPublic: false });
});

test("setting a time, taking it back and missing it make no public page anew", async () => {
  await unschedule(newsroom.idOf("zhou"), await now());
  await setTime();
  for (const ability of ["article.schedule", "article.unschedule", "article.miss"]) {
    expect(await staleBy({ ability, subjectId: articleId }, connection().sql)).toEqual([]);
  }
  expect(await everything()).not.toContain(SECRET);
});

test("at its time all of it is there at once, but for the embargo's note", async () => {
  await connection()
    .sql`update articles set embargo_until = now() - interval '1 second' where id = ${articleId}`;
  await makeDue(articleId);
  await publishDue({ articleId, scheduledBy: newsroom.idOf("zhou") });
  const told = await everything();
  for (const part of ["標題", "標籤", "來源", "記者", "圖說"])
    expect(told).toContain(part + SECRET);
  expect(told).not.toContain(`禁發${SECRET}`);
  expect(await findPicture(mediaId)).toMatchObject({ isPublic: true });
});
