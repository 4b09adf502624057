import { beforeAll, describe, expect, it } from "vitest";
import { connection } from "#db/connection.ts";
import { amend } from "#newsroom/articles/amend.ts";
import { create } from "#newsroom/articles/create.ts";
import { publish } from "#newsroom/articles/publish.ts";
import { submit } from "#newsroom/articles/submit.ts";
import { createNotice } from "#newsroom/notices/createNotice.ts";
import { reviseNotice } from "#newsroom/notices/reviseNotice.ts";
import { demoDocument, type Newsroom, openNewsroom, seenBy } from "#tests/support/newsroom.ts";

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});

const printed = (articleId: string) => connection().sql<{ text: string; number: number }[]>`
  select v.text, v.number from live l
  join publication_notices p on p.publication_id = l.publication_id
  join notice_versions v on v.id = p.notice_version_id
  where l.article_id = ${articleId} order by p.position`;

describe("notices", () => {
  it("stay as they were printed, until the article is published again", async () => {
    const [lin, zhou] = [newsroom.idOf("lin"), newsroom.idOf("zhou")];
    const { noticeId } = await createNotice(zhou, { kind: "hotline", text: "專線：0188" });
    const fields = { sectionId: newsroom.sectionId, notices: [{ noticeId }] };
    const { articleId } = await create(lin, { doc: demoDocument(), fields });
    await submit(lin, await seenBy(lin, articleId));
    await publish(zhou, await seenBy(zhou, articleId));
    await reviseNotice(zhou, { noticeId, stamp: 0, text: "專線：0199" });
    expect(await printed(articleId)).toEqual([{ text: "專線：0188", number: 1 }]);
    await amend(zhou, await seenBy(zhou, articleId));
    expect(await printed(articleId)).toEqual([{ text: "專線：0199", number: 2 }]);
  });

  it("with a press text's words are made once, and found again by the next", async () => {
    const notice = { kind: "copyright" as const, text: "未經授權，嚴禁轉載。" };
    const contributors = [{ role: "reporter" as const, name: "趙鑫" }];
    const paste = () =>
      create(newsroom.idOf("lin"), {
        doc: demoDocument(),
        fields: { contributors, notices: [notice] },
      });
    await Promise.all([paste(), paste(), paste()]);
    const { sql } = connection();
    const people = await sql`select slug from contributors where name = '趙鑫'`;
    expect(people).toHaveLength(1);
    expect(people[0]?.["slug"]).toMatch(/^zhao-xin-[a-z0-9]{6}$/);
    expect(await sql`select id from notices where kind = 'copyright'`).toHaveLength(1);
  });

  it("refuse a stale stamp and a reporter", async () => {
    const zhou = newsroom.idOf("zhou");
    const { noticeId } = await createNotice(zhou, { kind: "follow", text: "歡迎訂閱" });
    const stale = reviseNotice(zhou, { noticeId, stamp: 5, text: "…" });
    await expect(stale).rejects.toMatchObject({ code: "conflict" });
    const wrong = reviseNotice(newsroom.idOf("lin"), { noticeId, stamp: 0, text: "…" });
    await expect(wrong).rejects.toMatchObject({ code: "not_allowed" });
  });
});
