import fc from "fast-check";
import { desc, eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { database } from "#db/client.ts";
import { events } from "#db/schema/events.ts";
import { publications } from "#db/schema/publications.ts";
import { documentOf, p } from "#db/seed/demoArticle.ts";
import { checkDocument } from "#editor/checkDocument.ts";
import { plainText } from "#editor/plainText.ts";
import { bareDesk } from "#editor/typing/bareDesk.ts";
import { Typing } from "#editor/typing/Typing.ts";
import type { Wire } from "#editor/typing/Wire.ts";
import { restore } from "#newsroom/articles/restore.ts";
import { suspend } from "#newsroom/people/suspend.ts";
import { findAuthors } from "#newsroom/revisions/findAuthors.ts";
import { listRevisions } from "#newsroom/revisions/listRevisions.ts";
import { stepsBetween } from "#newsroom/revisions/stepsBetween.ts";
import { since } from "#newsroom/typing/since.ts";
import { write } from "#newsroom/typing/write.ts";
import { anyDocument } from "#tests/editor/anyDocument.ts";
import { Drawer, quick } from "#tests/editor/Writer.ts";
import { withBrokenAudit } from "#tests/support/brokenAudit.ts";
import { articleIn, type Newsroom, openNewsroom } from "#tests/support/newsroom.ts";
import { age, storedDocument, type } from "./history.ts";

let newsroom: Newsroom;
let articleId = "";
const by = (key: "lin" | "xu" | "shen" | "zhou" | "zhao" | "he" | "du") => newsroom.idOf(key);

beforeAll(async () => {
  newsroom = await openNewsroom();
});
beforeEach(async () => {
  ({ articleId } = await articleIn("draft", newsroom));
});

/** Lin's text, edited twice: version 2. */
async function edited() {
  const { text } = await storedDocument(articleId);
  await type(by("lin"), articleId, "改過的", "渡輪");
  await type(by("lin"), articleId, "改過的", "早上");
  return text;
}

describe("article.restore", () => {
  it("brings the old text back as a new version, and keeps what was there", async () => {
    const text = await edited();
    const restored = await restore(by("lin"), { articleId, version: 2, from: 0 });
    expect(restored.before).toBe(2);
    expect(restored.version).toBeGreaterThan(2);
    const now = await storedDocument(articleId);
    expect(now).toMatchObject({ version: restored.version, text, headline: "渡輪首航" });
    const [event] = await database()
      .select()
      .from(events)
      .where(eq(events.subjectId, articleId))
      .orderBy(desc(events.id))
      .limit(1);
    expect(event).toMatchObject({
      ability: "article.restore",
      detail: { version: restored.version, from: 0, before: 2 },
    });
    // And back again.
    await restore(by("lin"), { articleId, version: restored.version, from: restored.before });
    expect((await storedDocument(articleId)).text).toContain("改過的早上");
    const { rows } = await listRevisions(by("lin"), { articleId });
    expect(rows.map(({ kind, from }) => [kind, from])).toEqual([
      ["article.restore", 2],
      ["article.restore", 0],
      ["revision.writing", null],
      ["article.create", null],
    ]);
  });

  it("keeps who wrote the words that it leaves alone", async () => {
    await edited();
    await type(by("shen"), articleId, "，比預定晚了三分鐘", "。");
    const { version } = await restore(by("zhou"), { articleId, version: 3, from: 2 });
    const authors = await findAuthors(by("zhou"), { articleId, version, block: 2 });
    expect(authors.map(({ text, kind }) => `${text} ${kind}`)).toEqual([
      "改過的 wrote",
      "早上六點，第一班船離開東岸。 begun",
    ]);
  });

  it("leaves the words of whoever is typing, on both sides of the wire", async () => {
    const text = await edited();
    const tab = openTab("shen", await storedDocument(articleId));
    // One word is stored after the restorer looked, one is still in the tab.
    tab.type("已存的話。", "第一班");
    await tab.typing.flush();
    tab.type("沒送的話。", "離開");
    await restore(by("lin"), { articleId, version: 2, from: 0 });
    expect(tab.text()).toContain("改過的早上");
    tab.typing.catchUp();
    expect(await tab.typing.flush()).toMatchObject({ ok: true });
    const now = await storedDocument(articleId);
    expect(now.text).toBe(
      text.replace("第一班", "已存的話。第一班").replace("離開", "沒送的話。離開"),
    );
    expect(tab.text()).toBe(now.text);
    expect(tab.lost).toBe("");
    await tab.typing.close();
  });

  it("leaves what readers see", async () => {
    ({ articleId } = await articleIn("live", newsroom));
    await type(by("shen"), articleId, "改過的", "渡輪");
    const { livePublicationId } = await storedDocument(articleId);
    await restore(by("shen"), { articleId, version: 1, from: 0 });
    const now = await storedDocument(articleId);
    expect(now).toMatchObject({ state: "live", livePublicationId, headline: "渡輪首航" });
    const printed = database().select().from(publications);
    expect(await printed.where(eq(publications.articleId, articleId))).toHaveLength(1);
  });

  it.each([
    ["xu", "not_found"],
    ["du", "not_signed_in"],
  ] as const)("refuses %s", async (key, code) => {
    await edited();
    const asked = { articleId, version: 2, from: 0 };
    await expect(restore(by(key), asked)).rejects.toMatchObject({ code });
    expect((await storedDocument(articleId)).version).toBe(2);
  });

  it("refuses its reporter while it is with the editors, and a suspended editor", async () => {
    ({ articleId } = await articleIn("submitted", newsroom));
    await type(by("shen"), articleId, "改", "渡輪");
    const asked = { articleId, version: 1, from: 0 };
    await expect(restore(by("lin"), asked)).rejects.toMatchObject({ code: "not_allowed" });
    await suspend(by("he"), { userId: by("zhao"), stamp: 0 });
    await expect(restore(by("zhao"), asked)).rejects.toMatchObject({ code: "not_signed_in" });
    expect((await storedDocument(articleId)).version).toBe(1);
  });

  it("refuses who looked at an older text, one that isn't there, and the same text", async () => {
    await edited();
    await age(articleId, 5);
    const refused = (version: number, from: number) =>
      expect(restore(by("lin"), { articleId, version, from })).rejects;
    await refused(1, 0).toMatchObject({ code: "conflict", detail: "article.version" });
    await refused(2, 7).toMatchObject({ code: "not_found" });
    await refused(7, 0).toMatchObject({ code: "not_found" });
    await refused(2, 2).toMatchObject({ code: "invalid", detail: "restore_same" });
    expect((await storedDocument(articleId)).version).toBe(2);
  });

  it("leaves nothing behind when the audit fails", async () => {
    await edited();
    const { text } = await storedDocument(articleId);
    await withBrokenAudit(async () => {
      await expect(restore(by("lin"), { articleId, version: 2, from: 0 })).rejects.toThrow();
    });
    expect(await storedDocument(articleId)).toMatchObject({ version: 2, text });
  });

  it("edits the paragraphs that it can, though others come and go around them", () => {
    const [one, two] = ["早上六點，第一班船離開東岸。", "交通局說，航程十二分鐘。"];
    const body = (...lines: string[]) =>
      checkDocument(
        documentOf({ headline: "船", standfirst: "", body: lines.map((line) => p(line)) }),
      );
    const { steps } = stepsBetween(
      body(one.replace("六", "七"), "多出來的一段，要拿掉。", two.replace("十二", "二十")),
      body(one, two, "少掉的一段，要放回去。"),
    );
    // Two characters and two paragraphs: nobody's caret in the others moves out of its place.
    expect(steps.length).toBeLessThanOrEqual(6);
    const sizes = steps.map((step) => JSON.stringify(step).length);
    expect(sizes.filter((size) => size > 200)).toHaveLength(0);
  });

  it("finds steps from any document to any other", () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (one, other) => {
        const [before, after] = [checkDocument(one), checkDocument(other)];
        const { doc } = stepsBetween(before, after);
        expect(doc.toJSON()).toEqual(after.toJSON());
      }),
      { numRuns: 200 },
    );
  });
});

/** Somebody's browser tab, with the newsroom at the other end of its wire. */
function openTab(key: "shen", { node, version }: Awaited<ReturnType<typeof storedDocument>>) {
  const actorId = by(key);
  const lost = { words: "" };
  const desk = bareDesk({ doc: node, version, clientId: key });
  const wire: Wire = {
    write: async (input) => ({ ok: true, value: await write(actorId, input) }),
    since: async (input) => ({ ok: true, value: await since(actorId, input) }),
    point: () => Promise.resolve(),
  };
  const typing = new Typing({
    ...{ articleId, clientId: key, ownerId: actorId, desk, wire, keeper: new Drawer() },
    // It sends when it is asked to.
    pace: { ...quick, pause: 60_000, longest: 60_000 },
    onLost: ({ mine, theirs }) => {
      lost.words += mine + theirs;
    },
  });
  const placeOf = (before: string) => {
    let place = 0;
    desk.state().doc.descendants((child, at) => {
      const found = child.isText ? (child.text ?? "").indexOf(before) : -1;
      if (found >= 0) place = at + found;
    });
    return place;
  };
  return {
    typing,
    text: () => plainText(desk.state().doc),
    get lost() {
      return lost.words;
    },
    type(words: string, before: string) {
      desk.dispatch(desk.state().tr.insertText(words, placeOf(before)));
      typing.changed();
    },
  };
}
