import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { database } from "#db/client.ts";
import { articles } from "#db/schema/articles.ts";
import { amend } from "#newsroom/articles/amend.ts";
import { assign } from "#newsroom/articles/assign.ts";
import { create } from "#newsroom/articles/create.ts";
import { findForDesk, findText } from "#newsroom/articles/findForDesk.ts";
import { describe as describeArticle } from "#newsroom/articles/describe.ts";
import { countForDesk, listForDesk } from "#newsroom/articles/listForDesk.ts";
import { cursorOf } from "#newsroom/cursor.ts";
import {
  articleIn,
  demoDocument,
  type Newsroom,
  openNewsroom,
  seenBy,
} from "../../support/newsroom.ts";

let house: Newsroom;
const lin = () => ({ id: house.idOf("lin"), role: "reporter" as const });
const xu = () => ({ id: house.idOf("xu"), role: "reporter" as const });
const shen = () => ({ id: house.idOf("shen"), role: "editor" as const });

beforeAll(async () => {
  house = await openNewsroom();
});

describe("a list of the desk", () => {
  test("shows a reporter what is theirs or assigned to them, and an editor all", async () => {
    const seen = await articleIn("draft", house);
    const ids = async (actor: ReturnType<typeof lin> | ReturnType<typeof shen>) =>
      (await listForDesk(actor, {})).rows.map(({ id }) => id);
    expect(await ids(lin())).toContain(seen.articleId);
    expect(await ids(shen())).toContain(seen.articleId);
    expect(await ids(xu())).not.toContain(seen.articleId);
    expect(await findForDesk(xu(), seen.articleId)).toBeUndefined();
    expect(await findText(xu(), seen.articleId)).toBeUndefined();
    await assign(shen().id, { ...seen, userIds: [xu().id] });
    expect(await ids(xu())).toContain(seen.articleId);
    expect((await findForDesk(xu(), seen.articleId))?.isAssigned).toBe(true);
  });

  test("goes on page by page without a gap or a repetition", async () => {
    for (let made = 0; made < 120; made++) {
      await create(lin().id, { doc: demoDocument(`第 ${made} 篇`), fields: {} });
    }
    // Equal times are told apart by the id.
    await database()
      .update(articles)
      .set({ updatedAt: new Date("2026-01-01T00:00:00Z") });
    const met: string[] = [];
    let after: string | undefined;
    do {
      const page = await listForDesk(lin(), { isMine: true }, after);
      met.push(...page.rows.map(({ id }) => id));
      expect(page.total.count).toBeGreaterThanOrEqual(120);
      after = page.next;
    } while (after !== undefined);
    expect(met.length).toBeGreaterThanOrEqual(120);
    expect(new Set(met).size).toBe(met.length);
  });

  test("of a reporter mixes what is theirs and what is assigned to them, in one order", async () => {
    const made: string[] = [];
    for (let number = 0; number < 60; number++) {
      const by = number % 3 === 0 ? xu() : lin();
      const { articleId } = await create(by.id, { doc: demoDocument(`稿 ${number}`), fields: {} });
      const seen = await seenBy(shen().id, articleId);
      // One of xu's own is assigned to xu as well: it is listed once.
      if (number % 3 === 1 || number === 0) {
        await assign(shen().id, { ...seen, userIds: [xu().id] });
      }
      if (number % 3 < 2) made.push(articleId);
    }
    const moments = made.map((_, at) => new Date(Date.UTC(2027, 0, 1, 0, (at * 7) % made.length)));
    for (const [at, id] of made.entries()) {
      await database()
        .update(articles)
        .set({ updatedAt: moments[at] ?? new Date() })
        .where(eq(articles.id, id));
    }
    const wanted = made.toSorted((one, other) => {
      const at = (id: string) => Number(moments[made.indexOf(id)]);
      return at(other) - at(one);
    });
    const first = await listForDesk(xu(), {});
    expect(first.rows.slice(0, made.length).map(({ id }) => id)).toEqual(wanted);
    expect(first.total.count).toBeGreaterThanOrEqual(made.length);
    const returned = await listForDesk(xu(), { isMine: true, state: "returned" });
    expect(returned).toMatchObject({ rows: [], next: undefined, total: { count: 0 } });
    expect((await listForDesk(shen(), { isMine: true })).rows).toEqual([]);
  });

  test("begins anew at a cursor that was tampered with", async () => {
    const first = await listForDesk(lin(), {});
    for (const cursor of [
      "junk",
      cursorOf("x", "y"),
      cursorOf("2026-01-01 00:00:00+00", "y"),
      cursorOf("9999-99-99 00:00:00+00", "y"),
      "",
    ]) {
      expect((await listForDesk(lin(), {}, cursor)).rows[0]?.id).toBe(first.rows[0]?.id);
    }
  });

  test("counts what waits", async () => {
    const before = await countForDesk(shen());
    await articleIn("submitted", house);
    expect((await countForDesk(shen())).review.count).toBe(before.review.count + 1);
    expect((await countForDesk(xu())).review.count).toBe(0);
  });
});

describe("a live article", () => {
  test("is staged once its fields have changed, and no more once published again", async () => {
    const seen = await articleIn("live", house);
    const isStaged = async () => (await findForDesk(shen(), seen.articleId))?.isStaged;
    expect(await isStaged()).toBe(false);
    await describeArticle(shen().id, { ...seen, fields: { source: "新華社" } });
    expect(await isStaged()).toBe(true);
    await amend(shen().id, await seenBy(shen().id, seen.articleId));
    expect(await isStaged()).toBe(false);
  });
});
