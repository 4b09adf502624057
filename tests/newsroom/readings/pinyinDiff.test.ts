import { beforeAll, expect, it } from "vitest";
import { create } from "#newsroom/articles/create.ts";
import { publish } from "#newsroom/articles/publish.ts";
import { submit } from "#newsroom/articles/submit.ts";
import { addEntry } from "#newsroom/dictionary/addEntry.ts";
import { demoDocument, type Newsroom, openNewsroom, seenBy } from "#tests/support/newsroom.ts";
import { runNode } from "#tests/support/script.ts";

let newsroom: Newsroom;
const said = (pinyin: string) => ({ pinyin, hant: null, hans: null, note: "" });

beforeAll(async () => {
  newsroom = await openNewsroom();
  const [lin, zhou] = [newsroom.idOf("lin"), newsroom.idOf("zhou")];
  for (const words of ["昨日單重還到場，眾人鼓掌。", "沒有人提起他。"]) {
    const fields = { sectionId: newsroom.sectionId };
    const { articleId } = await create(lin, { doc: demoDocument("渡輪首航", words), fields });
    await submit(lin, await seenBy(zhou, articleId));
    await publish(zhou, await seenBy(zhou, articleId));
  }
});

const diff = (...args: string[]) =>
  runNode(["bin/pinyindiff.ts", ...args], { DATABASE_URL: process.env.DATABASE_URL ?? "" }).ended;

it("says that nothing would read otherwise, then what would, for people and for programs", async () => {
  const same = await diff();
  expect(same).toMatchObject({ code: 0 });
  expect(same.out).toContain("read all of the 2 live articles as readers see them");

  const entry = { term: "單重還", ...said("shàn gǔ huǎn") };
  await addEntry(newsroom.idOf("zhou"), entry);
  const told = await diff();
  expect(told).toMatchObject({ code: 0 });
  expect(told.out).toMatch(/^\/articles\/du-lun-shou-hang-\w{10} {2}渡輪首航$/m);
  expect(told.out).toMatch(/^ {2}\S+ → gǔ {2}\(dictionary\) {2}昨日單【重】還到場，眾人鼓掌。$/m);
  expect(told.out).toMatch(/would read \d characters otherwise, in 1 of 2 live articles\.$/);

  const lines = (await diff("--format", "jsonl")).out.split("\n");
  const rows = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(rows).toContainEqual(
    expect.objectContaining({
      headline: "渡輪首航",
      sentence: "昨日單重還到場，眾人鼓掌。",
      place: 3,
      reads: "gǔ",
      confidence: 1,
      by: "dictionary",
    }),
  );
});

it("refuses what it doesn't know, in a sentence", async () => {
  const { code, errors } = await diff("--format", "xml");
  expect(code).toBe(1);
  expect(errors.trim()).toMatch(/^Usage: .*--format jsonl$/);
});
