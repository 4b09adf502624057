import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { database } from "#db/client.ts";
import { amend } from "#newsroom/articles/amend.ts";
import { create } from "#newsroom/articles/create.ts";
import { describe as describeArticle } from "#newsroom/articles/describe.ts";
import { publish } from "#newsroom/articles/publish.ts";
import { submit } from "#newsroom/articles/submit.ts";
import { withdraw } from "#newsroom/articles/withdraw.ts";
import { findAuthor } from "#newsroom/published/findAuthor.ts";
import { listByAuthor } from "#newsroom/published/listByAuthor.ts";
import { demoDocument, type Newsroom, openNewsroom, seenBy } from "#tests/support/newsroom.ts";

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});

type Byline = { role: "reporter" | "photographer"; name: string }[];
const ouyang: Byline = [{ role: "reporter", name: "歐陽硯秋" }];
const zhuge: Byline = [{ role: "reporter", name: "諸葛明" }];

async function published(headline: string, contributors: Byline) {
  const { idOf, sectionId } = newsroom;
  const fields = { sectionId, contributors };
  const { articleId } = await create(idOf("lin"), { doc: demoDocument(headline), fields });
  await submit(idOf("lin"), await seenBy(idOf("lin"), articleId));
  await publish(idOf("shen"), await seenBy(idOf("shen"), articleId));
  return articleId;
}

async function slugOf(name: string) {
  const [row] = await database().execute<{ slug: string }>(
    sql`select slug from contributors where name = ${name}`,
  );
  return row?.slug ?? "";
}

const headlinesBy = async (name: string) =>
  (await listByAuthor(await slugOf(name), { limit: 100 })).articles.map(({ headline }) => headline);

test("an author's list is newest first, the same in parts as in one, and has each article once", async () => {
  for (let number = 1; number <= 5; number++) await published(`第 ${number} 篇`, ouyang);
  await published("別人的", zhuge);
  await published("一人兩職", [...ouyang, { role: "photographer", name: "歐陽硯秋" }]);
  const whole = await headlinesBy("歐陽硯秋");
  expect(whole).toEqual(["一人兩職", "第 5 篇", "第 4 篇", "第 3 篇", "第 2 篇", "第 1 篇"]);
  const slug = await slugOf("歐陽硯秋");
  for (const limit of [1, 2, 3, 6]) {
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await listByAuthor(slug, { limit, after });
      seen.push(...page.articles.map(({ headline }) => headline));
      after = page.next ?? undefined;
    } while (after !== undefined);
    expect(seen).toEqual(whole);
  }
});

test("a list follows the byline that readers see, and what is withdrawn leaves it", async () => {
  const { idOf } = newsroom;
  const shen = idOf("shen");
  const articleId = await published("換人署名", ouyang);
  const before = await headlinesBy("諸葛明");
  await describeArticle(shen, {
    ...(await seenBy(shen, articleId)),
    fields: { contributors: zhuge },
  });
  expect(await headlinesBy("諸葛明")).toEqual(before);
  expect(await headlinesBy("歐陽硯秋")).toContain("換人署名");
  await amend(shen, await seenBy(shen, articleId));
  expect(await headlinesBy("諸葛明")).toEqual(["換人署名", ...before]);
  expect(await headlinesBy("歐陽硯秋")).not.toContain("換人署名");
  await withdraw(shen, { ...(await seenBy(shen, articleId)), reason: "署名有誤" });
  expect(await headlinesBy("諸葛明")).toEqual(before);
  await publish(shen, await seenBy(shen, articleId));
  expect(await headlinesBy("諸葛明")).toContain("換人署名");
});

test("who has nothing live has no page", async () => {
  const { idOf } = newsroom;
  const articleId = await published("一篇而已", [{ role: "reporter", name: "司馬青" }]);
  const slug = await slugOf("司馬青");
  expect(await findAuthor(slug)).toEqual({ name: "司馬青", slug });
  const reason = "與事實不符";
  await withdraw(idOf("shen"), { ...(await seenBy(idOf("shen"), articleId)), reason });
  expect(await findAuthor(slug)).toBeUndefined();
  for (const unknown of ["", "\0", "nobody", "NOBODY"]) {
    expect(await listByAuthor(unknown)).toEqual({ articles: [], next: null });
  }
  expect((await listByAuthor(slug, { after: "zzzzzzzzzz" })).articles).toEqual([]);
});
