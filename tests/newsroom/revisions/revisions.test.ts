import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { connection } from "#db/connection.ts";
import { cast } from "#db/seed/cast.ts";
import { describe as describeArticle } from "#newsroom/articles/describe.ts";
import { publish } from "#newsroom/articles/publish.ts";
import { submit } from "#newsroom/articles/submit.ts";
import { plainText } from "#editor/plainText.ts";
import { documentAt } from "#newsroom/revisions/documentAt.ts";
import { findAuthors } from "#newsroom/revisions/findAuthors.ts";
import { findComparison } from "#newsroom/revisions/findComparison.ts";
import { listRevisions } from "#newsroom/revisions/listRevisions.ts";
import { articleIn, type Newsroom, openNewsroom, seenBy } from "#tests/support/newsroom.ts";
import { age, inserting, send, storedDocument, type } from "./history.ts";

let newsroom: Newsroom;
let articleId = "";
const by = (key: "lin" | "xu" | "shen" | "zhou" | "du") => newsroom.idOf(key);
const seen = () => seenBy(by("zhou"), articleId);
const told = async (after?: string) =>
  (await listRevisions(by("zhou"), { articleId, after })).rows.map(
    ({ kind, people, version }) => `${version} ${kind} ${people.join("＋")}`,
  );

beforeAll(async () => {
  newsroom = await openNewsroom();
});
beforeEach(async () => {
  ({ articleId } = await articleIn("draft", newsroom));
});

describe("an earlier version", () => {
  it("is the document that was there, at every step", async () => {
    const texts = [(await storedDocument(articleId)).text];
    for (let round = 0; round < 30; round += 1) {
      await type(by(round % 2 ? "lin" : "shen"), articleId, `第${round}句。`, "早上");
      texts.push((await storedDocument(articleId)).text);
    }
    for (const [version, text] of texts.entries()) {
      expect(plainText(await documentAt(articleId, version))).toBe(text);
    }
  });

  it("is put together from few steps, however many there are", async () => {
    for (let batch = 0; batch < 7; batch += 1) {
      const steps = Array.from({ length: 500 }, () => inserting("字", 1));
      await send(by("lin"), articleId, batch * 500, steps);
    }
    const { sql } = connection();
    const kept = await sql<{ version: number }[]>`
      select version from revisions where article_id = ${articleId} order by version`;
    const versions = kept.map(({ version }) => version);
    for (const version of [999, 1700, 2999, 3500]) {
      const base = versions.findLast((one) => one <= version) ?? 0;
      expect(version - base).toBeLessThan(1500);
      expect((await documentAt(articleId, version)).firstChild?.textContent).toHaveLength(
        version + 4,
      );
    }
  });

  it("that isn't there yet is not found", async () => {
    await expect(documentAt(articleId, 3)).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("the versions of an article", () => {
  it("are its acts, and what was written between them by each", async () => {
    for (const words of ["今天", "其實"]) await type(by("lin"), articleId, words, "早上");
    await age(articleId, 20);
    await type(by("lin"), articleId, "據報", "早上");
    await submit(by("lin"), await seen());
    await age(articleId, 20);
    await type(by("shen"), articleId, "上午", "早上");
    await type(by("zhou"), articleId, "清晨", "早上");
    await publish(by("zhou"), await seen());
    const [lin, shen, zhou] = [nameOf("lin"), nameOf("shen"), nameOf("zhou")];
    expect(await told()).toEqual([
      `5 article.publish ${zhou}`,
      `5 revision.writing ${zhou}`,
      `4 revision.writing ${shen}`,
      `3 article.submit ${lin}`,
      `3 revision.writing ${lin}`,
      `2 revision.writing ${lin}`,
      `0 article.create ${lin}`,
    ]);
  });

  it("hold two who take turns as one, and what was changed beside the text meanwhile", async () => {
    for (const who of ["lin", "shen", "lin", "shen"] as const) {
      await type(by(who), articleId, "又", "早上");
    }
    await describeArticle(by("lin"), { ...(await seen()), fields: { source: "本報" } });
    await describeArticle(by("lin"), { ...(await seen()), fields: { dateline: "瀾江報導" } });
    const { rows } = await listRevisions(by("zhou"), { articleId });
    expect(
      rows.map(({ kind, people, fields }) => [kind, people.length, fields.toSorted()]),
    ).toEqual([
      ["article.describe", 1, ["dateline", "source"]],
      ["revision.writing", 2, []],
      ["article.create", 1, []],
    ]);
  });

  it("come in pages, each version once", async () => {
    for (let sitting = 0; sitting < 70; sitting += 1) {
      await type(by("lin"), articleId, "段", "早上");
      await age(articleId, 6);
    }
    const all = [];
    let after: string | undefined;
    do {
      const page = await listRevisions(by("lin"), { articleId, after });
      expect(page.rows.length).toBeLessThanOrEqual(40);
      all.push(...page.rows.map(({ version, kind }) => `${version} ${kind}`));
      after = page.next;
    } while (after !== undefined);
    const written = Array.from({ length: 70 }, (_, at) => `${70 - at} revision.writing`);
    expect(all).toEqual([...written, "0 article.create"]);
  });

  it.each(["xu", "du"] as const)("are not there for %s", async (key) => {
    const code = key === "du" ? "not_signed_in" : "not_found";
    await expect(listRevisions(by(key), { articleId })).rejects.toMatchObject({ code });
    await expect(findComparison(by(key), { articleId })).rejects.toMatchObject({ code });
    const asked = { articleId, version: 0, block: 0 };
    await expect(findAuthors(by(key), asked)).rejects.toMatchObject({ code });
  });
});

describe("a comparison", () => {
  it("is of now with what readers see, where nothing else is asked", async () => {
    ({ articleId } = await articleIn("live", newsroom));
    await type(by("shen"), articleId, "今天", "早上");
    await describeArticle(by("shen"), { ...(await seen()), fields: { source: "瀾江日報" } });
    const { before, after, text, fields } = await findComparison(by("zhou"), { articleId });
    expect(before).toMatchObject({ kind: "article.publish", version: 0, isNow: false });
    expect(after).toMatchObject({ version: 1, isNow: true });
    expect(text.rows.filter(({ is }) => is !== "same")).toHaveLength(1);
    expect(fields).toEqual([{ field: "source", pieces: [{ is: "added", text: "瀾江日報" }] }]);
  });

  it("is of now with what was submitted, and has the older first however it is asked", async () => {
    await type(by("lin"), articleId, "今天", "早上");
    await submit(by("lin"), await seen());
    await type(by("shen"), articleId, "一大", "早上");
    const { before } = await findComparison(by("zhou"), { articleId });
    expect(before).toMatchObject({ kind: "article.submit", version: 1 });
    const asked = { articleId, from: "now", to: before.moment };
    expect((await findComparison(by("zhou"), asked)).before.moment).toBe(before.moment);
  });

  it("refuses what isn't there", async () => {
    const asked = { articleId, from: "9.1", to: "now" };
    await expect(findComparison(by("zhou"), asked)).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("who wrote a sentence", () => {
  it("is told word by word, whoever typed around and between", async () => {
    await type(by("lin"), articleId, "據了解，", "早上");
    await type(by("shen"), articleId, "大", "早上");
    await type(by("lin"), articleId, "標題前", "渡輪");
    const authors = await findAuthors(by("zhou"), { articleId, version: 3, block: 2 });
    expect(authors.map(({ text, kind, person }) => `${text} ${kind} ${person}`)).toEqual([
      `據了解， wrote ${nameOf("lin")}`,
      `大 wrote ${nameOf("shen")}`,
      `早上六點，第一班船離開東岸。 begun ${nameOf("lin")}`,
    ]);
    const then = await findAuthors(by("zhou"), { articleId, version: 1, block: 2 });
    expect(then).toHaveLength(2);
  });
});

const nameOf = (key: "lin" | "shen" | "zhou") =>
  cast.find((member) => member.key === key)?.name ?? "";
