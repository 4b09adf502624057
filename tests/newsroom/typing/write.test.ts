import { Fragment, Slice } from "@tiptap/pm/model";
import { ReplaceStep } from "@tiptap/pm/transform";
import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { database } from "#db/client.ts";
import { connection } from "#db/connection.ts";
import { articles } from "#db/schema/articles.ts";
import { articleSteps, revisions } from "#db/schema/typing.ts";
import { checkDocument } from "#editor/checkDocument.ts";
import { headlineOf } from "#editor/headlineOf.ts";
import { schema } from "#editor/schema.ts";
import { create } from "#newsroom/articles/create.ts";
import { suspend } from "#newsroom/people/suspend.ts";
import { since } from "#newsroom/typing/since.ts";
import { write } from "#newsroom/typing/write.ts";
import { articleIn, demoDocument, type Newsroom, openNewsroom } from "#tests/support/newsroom.ts";

let newsroom: Newsroom;
let articleId = "";
beforeAll(async () => {
  newsroom = await openNewsroom();
});
beforeEach(async () => {
  ({ articleId } = await articleIn("draft", newsroom));
});

/** Types `text` at the start of the headline. */
const typing = (text: string) =>
  new ReplaceStep(1, 1, new Slice(Fragment.from(schema.text(text)), 0, 0)).toJSON() as unknown;

const send = (
  key: "lin" | "xu" | "shen" | "du",
  version: number,
  steps: unknown[],
  clientId: string = key,
) => write(newsroom.idOf(key), { articleId, version, clientId, steps });

async function stored() {
  const [row] = await database().select().from(articles).where(eq(articles.id, articleId));
  if (!row) throw new Error("no such article");
  return { ...row, text: headlineOf(checkDocument(row.doc)) };
}

describe("article.write", () => {
  it("stores document, steps and version", async () => {
    expect(await send("lin", 0, [typing("快訊"), typing("！")])).toEqual({
      status: "taken",
      version: 2,
    });
    expect(await stored()).toMatchObject({
      version: 2,
      text: "！快訊渡輪首航",
      headline: "！快訊渡輪首航",
    });
    const log = await database()
      .select({ version: articleSteps.version, userId: articleSteps.userId })
      .from(articleSteps)
      .where(eq(articleSteps.articleId, articleId));
    expect(log).toEqual([1, 2].map((version) => ({ version, userId: newsroom.idOf("lin") })));
  });

  it("tells who is behind what they missed, and takes nothing", async () => {
    await send("lin", 0, [typing("一")]);
    expect(await send("shen", 0, [typing("二")])).toEqual({
      status: "behind",
      version: 1,
      steps: [{ step: typing("一"), clientId: "lin" }],
    });
    expect((await stored()).text).toBe("一渡輪首航");
  });

  it("gives a retry after a lost answer its own steps back", async () => {
    await send("lin", 0, [typing("一")], "tab-1");
    const again = await send("lin", 0, [typing("一")], "tab-1");
    expect(again).toMatchObject({ status: "behind", steps: [{ clientId: "tab-1" }] });
    expect((await stored()).text).toBe("一渡輪首航");
  });

  it("lets exactly one of many that write at once through for each version", async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, place) =>
        send("lin", 0, [typing(String(place))], `tab-${place}`),
      ),
    );
    expect(answers.filter(({ status }) => status === "taken")).toHaveLength(1);
    expect((await stored()).version).toBe(1);
  });

  it.each([
    ["xu", "not_found"],
    ["du", "not_signed_in"],
  ] as const)("refuses %s", async (key, code) => {
    await expect(send(key, 0, [typing("壞")])).rejects.toMatchObject({ code });
    expect((await stored()).text).toBe("渡輪首航");
  });

  it("refuses its reporter once it is submitted, and a suspended editor at once", async () => {
    ({ articleId } = await articleIn("submitted", newsroom));
    await expect(send("lin", 0, [typing("改")])).rejects.toMatchObject({ code: "not_allowed" });
    const zhao = newsroom.idOf("zhao");
    await suspend(newsroom.idOf("he"), { userId: zhao, stamp: 0 });
    const late = write(zhao, { articleId, version: 0, clientId: "zhao", steps: [typing("晚")] });
    await expect(late).rejects.toMatchObject({ code: "not_signed_in" });
  });

  it.each([
    ["no step", {}],
    ["an unknown step", { stepType: "explode" }],
    ["a place that isn't there", { stepType: "replace", from: 9999, to: 9999 }],
    ["the loss of the headline", { stepType: "replace", from: 0, to: 6 }],
    [
      "an unknown block",
      { stepType: "replace", from: 0, to: 0, slice: { content: [{ type: "script" }] } },
    ],
  ])("refuses %s as invalid", async (_, step) => {
    await expect(send("lin", 0, [step])).rejects.toMatchObject({ code: "invalid" });
    expect((await stored()).version).toBe(0);
  });

  it("keeps one revision of a writer's ten minutes, as the text stood before", async () => {
    for (const version of [0, 1, 2]) await send("lin", version, [typing("字")]);
    const kept = await database()
      .select()
      .from(revisions)
      .where(eq(revisions.articleId, articleId));
    const writing = kept.filter(({ cause }) => cause === "writing");
    expect(writing.map(({ version }) => version)).toEqual([0]);
  });

  it("rolls back when the step log fails", async () => {
    const { sql } = connection();
    await sql`insert into article_steps (article_id, version, step, client_id, user_id)
      values (${articleId}, 1, '{}', 'ghost', ${newsroom.idOf("lin")})`;
    await expect(send("lin", 0, [typing("字")])).rejects.toThrow();
    expect(await stored()).toMatchObject({ version: 0, text: "渡輪首航" });
  });
});

describe("a reading that arrives in a step", () => {
  const idOf = (key: "lin" | "zhou" | "shen") => newsroom.idOf(key);
  const said = (by: string | null, origin: string) => ({ pinyin: "dù", origin, by });
  /** Upon the headline's first characters; `attrs` is what the browser says of it. */
  const reading = (attrs: object, to = 2) => ({
    stepType: "addMark",
    mark: { type: "reading", attrs },
    from: 1,
    to,
  });
  const put = (from: number, attrs: object) => ({
    stepType: "replace",
    from,
    to: from,
    slice: { content: [{ type: "text", text: "渡", marks: [{ type: "reading", attrs }] }] },
  });
  const remove = { stepType: "replace", from: 1, to: 2 };
  const readings = async () => {
    const found: unknown[] = [];
    checkDocument((await stored()).doc).descendants(({ text, marks }) => {
      if (text && marks[0]) found.push([text, marks[0].attrs]);
    });
    return found;
  };

  it("is taken as it is in the writer's own name, and a press text's in nobody's", async () => {
    const own = said(idOf("lin"), "author");
    expect(await send("lin", 0, [reading(own)])).toEqual({ status: "taken", version: 1 });
    const brought = said(null, "import");
    expect(await send("lin", 1, [reading(brought)])).toMatchObject({ status: "taken" });
    expect(await readings()).toEqual([["渡", brought]]);
  });

  it.each([
    ["another person", () => said(newsroom.idOf("zhou"), "author")],
    ["another person's rank", () => said(newsroom.idOf("zhou"), "editor")],
    ["another rank", () => said(newsroom.idOf("lin"), "editor")],
    ["a press text that somebody signed", () => said(newsroom.idOf("lin"), "import")],
    ["nobody", () => said(null, "author")],
  ])("gets the name of who sent it where it claims %s", async (_, claim) => {
    const answer = await send("lin", 0, [reading(claim()), typing("快訊")]);
    expect(answer).toMatchObject({
      status: "behind",
      version: 3,
      steps: [{ clientId: "lin" }, { clientId: "lin" }, { clientId: "newsroom" }],
    });
    expect(await readings()).toEqual([["渡", said(idOf("lin"), "author")]]);
    const { headline, version } = await stored();
    expect({ headline, version }).toEqual({ headline: "快訊渡輪首航", version: 3 });
    expect(await send("lin", 3, [typing("一")])).toEqual({ status: "taken", version: 4 });
  });

  it("keeps its name where it was moved or its deletion undone, and nowhere else", async () => {
    const theirs = said(idOf("shen"), "editor");
    await send("shen", 0, [reading(theirs)]);
    expect(await send("lin", 1, [remove])).toMatchObject({ status: "taken" });
    expect(await send("lin", 2, [put(1, theirs)])).toEqual({ status: "taken", version: 3 });
    expect(await send("lin", 3, [remove, put(4, theirs)])).toMatchObject({ status: "taken" });
    expect(await readings()).toEqual([["渡", theirs]]);
    const more = { ...theirs, pinyin: "dú" };
    expect(await send("lin", 5, [reading(more)])).toMatchObject({ status: "behind", version: 7 });
    const other = await articleIn("draft", newsroom);
    articleId = other.articleId;
    await send("lin", 0, [put(1, theirs)]);
    expect(await readings()).toEqual([["渡", said(idOf("lin"), "author")]]);
  });

  it("is signed in a new article too", async () => {
    const doc = demoDocument();
    const marks = [{ type: "reading", attrs: said(idOf("zhou"), "editor") }];
    doc.content[2] = {
      type: "paragraph",
      content: [Object.assign({ type: "text", text: "渡" }, { marks })],
    };
    ({ articleId } = await create(idOf("lin"), { doc, fields: {} }));
    expect(await readings()).toEqual([["渡", said(idOf("lin"), "author")]]);
  });
});

describe("since", () => {
  it("answers the steps after a version, to whoever may see the article", async () => {
    await send("lin", 0, [typing("一"), typing("二")]);
    const news = await since(newsroom.idOf("shen"), { articleId, version: 1 });
    expect(news).toEqual({ version: 2, steps: [{ step: typing("二"), clientId: "lin" }] });
    const hidden = since(newsroom.idOf("xu"), { articleId, version: 0 });
    await expect(hidden).rejects.toMatchObject({ code: "not_found" });
  });
});
