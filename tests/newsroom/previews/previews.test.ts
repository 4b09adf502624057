import { beforeAll, describe, expect, it } from "vitest";
import { database } from "#db/client.ts";
import { connection } from "#db/connection.ts";
import { articles } from "#db/schema/articles.ts";
import { create } from "#newsroom/articles/create.ts";
import { describe as describeArticle } from "#newsroom/articles/describe.ts";
import { findPublished } from "#newsroom/published/findPublished.ts";
import { RevokePreview, SharePreview } from "#newsroom/previews/inputs.ts";
import { listPreviews } from "#newsroom/previews/listPreviews.ts";
import { findPreviewPicture, openPreview } from "#newsroom/previews/openPreview.ts";
import { previewToken, readPreviewToken } from "#newsroom/previews/previewToken.ts";
import { revokePreview } from "#newsroom/previews/revokePreview.ts";
import { sharePreview } from "#newsroom/previews/sharePreview.ts";
import { withBrokenAudit } from "#tests/support/brokenAudit.ts";
import {
  articleIn,
  demoDocument,
  type Newsroom,
  openNewsroom,
  seenBy,
} from "#tests/support/newsroom.ts";

let newsroom: Newsroom;
let shen: string;
beforeAll(async () => {
  newsroom = await openNewsroom();
  shen = newsroom.idOf("shen");
});

async function shared(articleId: string, by = shen) {
  const { previewId } = await sharePreview(by, { articleId, hours: 24 });
  const row = (await listPreviews(by, { articleId })).find(({ id }) => id === previewId);
  return { previewId, token: row?.address?.replace("/preview/", "") ?? "" };
}

describe("a preview's link", () => {
  it("shows a live article as it stands at the desk, in the shape of the public page", async () => {
    const { articleId } = await articleIn("live", newsroom);
    const { token } = await shared(articleId);
    await describeArticle(shen, {
      ...(await seenBy(shen, articleId)),
      fields: { source: "新華社", contributors: [{ role: "reporter", name: "林映秋" }] },
    });
    const [row] = await connection().sql`select short_id from articles where id = ${articleId}`;
    const found = await findPublished(String(row?.["short_id"]));
    if (found.is !== "article") throw new Error(found.is);
    const preview = await openPreview(token);
    expect(preview?.article).toMatchObject({
      source: "新華社",
      contributors: [{ name: "林映秋" }],
      headline: found.article.headline,
      readings: found.article.readings,
      firstPublishedAt: found.article.firstPublishedAt,
    });
    expect(Object.keys(preview?.article ?? {}).toSorted()).toEqual(
      Object.keys(found.article).toSorted(),
    );
    expect(found.article.source).not.toBe("新華社");
  });

  it("counts each look, and says when the last was", async () => {
    const { articleId } = await articleIn("draft", newsroom);
    const { token, previewId } = await shared(articleId, newsroom.idOf("lin"));
    await Promise.all([openPreview(token), openPreview(token), openPreview(token)]);
    const [row] = await listPreviews(shen, { articleId });
    expect(row).toMatchObject({ id: previewId, views: 3, revokedAt: null });
    expect(row?.lastSeenAt).toBeInstanceOf(Date);
  });

  it("ends when it is revoked and when it expires", async () => {
    const { articleId } = await articleIn("live", newsroom);
    const [first, second] = [await shared(articleId), await shared(articleId)];
    await revokePreview(shen, { articleId, previewId: first.previewId });
    expect(await openPreview(first.token)).toBeUndefined();
    expect(await openPreview(second.token)).toBeDefined();
    const again = revokePreview(shen, { articleId, previewId: first.previewId });
    await expect(again).rejects.toMatchObject({ code: "not_found" });
    await connection().sql`update previews set expires_at = now() - interval '1 s'
      where id = ${second.previewId}`;
    expect(await openPreview(second.token), "whatever the link says").toBeUndefined();
    const rows = await listPreviews(shen, { articleId });
    expect(rows.map(({ address }) => address)).toEqual([null, null]);
    expect(rows.map(({ views }) => views)).toEqual([1, 0]);
  });

  it("is ours alone: another signature, another end, another link or junk opens nothing", async () => {
    const { articleId } = await articleIn("live", newsroom);
    const { token, previewId } = await shared(articleId);
    expect(readPreviewToken(token)).toBe(previewId);
    const [id = "", seconds = "", signature = ""] = token.split(".");
    const flipped = signature.startsWith("A") ? `B${signature.slice(1)}` : `A${signature.slice(1)}`;
    const later = (parseInt(seconds, 36) + 1).toString(36);
    for (const junk of [
      `${id}.${seconds}.${flipped}`,
      `${id}.${later}.${signature}`,
      `${articleId}.${seconds}.${signature}`,
      `${token} `,
      token.slice(0, -1),
      "",
      "..",
      "\0",
      "é".repeat(22),
    ]) {
      expect(await openPreview(junk), junk).toBeUndefined();
      expect(await findPreviewPicture(junk, articleId), junk).toBeUndefined();
    }
    const over = previewToken({ id: previewId, expiresAt: new Date(Date.now() - 1000) });
    expect(readPreviewToken(over)).toBeUndefined();
    const unknown = previewToken({ id: articleId, expiresAt: new Date(Date.now() + 60_000) });
    expect(await openPreview(unknown)).toBeUndefined();
  });

  it("shows the article's own pictures and no others", async () => {
    const { articleId } = await articleIn("draft", newsroom);
    const { token } = await shared(articleId);
    const made = await connection().sql<{ id: string }[]>`
      insert into media (id, file_name, width, height, widths, added_by)
      select gen_random_uuid(), 'a.png', 1200, 800, '{400,1200}', ${shen} from generate_series(1, 3)
      returning id`;
    const [lead, inBody, other] = made.map(({ id }) => id);
    const doc = demoDocument();
    const picture = { type: "picture", attrs: { mediaId: inBody, alt: "船", credit: "方" } };
    await database()
      .update(articles)
      .set({ doc: { ...doc, content: [...doc.content, picture] }, leadMediaId: lead ?? null });
    expect(await findPreviewPicture(token, lead ?? "")).toEqual({ widths: [400, 1200] });
    expect(await findPreviewPicture(token, inBody ?? "")).toEqual({ widths: [400, 1200] });
    expect(await findPreviewPicture(token, other ?? "")).toBeUndefined();
    const preview = await openPreview(token);
    expect(preview?.article.lead).toMatchObject({ id: lead, folder: `/preview/${token}/media` });
  });
});

describe("refused without a trace", () => {
  it("to make, list or revoke one for the wrong people", async () => {
    const { articleId } = await articleIn("live", newsroom);
    const { previewId } = await shared(articleId);
    for (const [who, code] of [
      ["xu", "not_found"],
      ["du", "not_signed_in"],
    ] as const) {
      const actor = newsroom.idOf(who);
      const asked = [
        () => sharePreview(actor, { articleId, hours: 24 }),
        () => listPreviews(actor, { articleId }),
        () => revokePreview(actor, { articleId, previewId }),
      ];
      for (const ask of asked) await expect(ask(), who).rejects.toMatchObject({ code });
    }
    await withBrokenAudit(async () => {
      await expect(sharePreview(shen, { articleId, hours: 24 })).rejects.toThrow();
      await expect(revokePreview(shen, { articleId, previewId })).rejects.toThrow();
    });
    const rows = await listPreviews(shen, { articleId });
    expect(rows).toMatchObject([{ id: previewId, revokedAt: null }]);
  });

  it("another article's link, and an article with nothing to show", async () => {
    const [one, other] = [await articleIn("live", newsroom), await articleIn("live", newsroom)];
    const { previewId } = await shared(one.articleId);
    const wrong = revokePreview(shen, { articleId: other.articleId, previewId });
    await expect(wrong).rejects.toMatchObject({ code: "not_found" });
    const { articleId } = await create(newsroom.idOf("lin"), { fields: {} });
    const empty = sharePreview(shen, { articleId, hours: 24 });
    await expect(empty).rejects.toMatchObject({ detail: "headline_missing" });
  });

  it.each([0, -1, 25, 1e9, "24", null])("an end after %j hours", (hours) => {
    const articleId = "018f0000-0000-7000-8000-000000000000";
    expect(SharePreview.safeParse({ articleId, hours }).success).toBe(false);
    expect(RevokePreview.safeParse({ articleId, previewId: hours }).success).toBe(false);
  });
});
