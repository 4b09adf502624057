import { beforeAll, describe, expect, it } from "vitest";
import { connection } from "#db/connection.ts";
import type { Readings } from "#db/schema/publications.ts";
import { amend } from "#newsroom/articles/amend.ts";
import { create } from "#newsroom/articles/create.ts";
import { publish } from "#newsroom/articles/publish.ts";
import { reread } from "#newsroom/articles/reread.ts";
import { submit } from "#newsroom/articles/submit.ts";
import { addEntry } from "#newsroom/dictionary/addEntry.ts";
import { changeEntry } from "#newsroom/dictionary/changeEntry.ts";
import { importEntries } from "#newsroom/dictionary/importEntries.ts";
import { listAffected } from "#newsroom/dictionary/listAffected.ts";
import { removeEntry } from "#newsroom/dictionary/removeEntry.ts";
import { changeSettings } from "#newsroom/house/changeSettings.ts";
import { findSettings } from "#newsroom/house/findSettings.ts";
import { findReadings } from "#newsroom/readings/findReadings.ts";
import { write } from "#newsroom/typing/write.ts";
import { engine } from "#pinyin/annotate.ts";
import { withBrokenAudit } from "#tests/support/brokenAudit.ts";
import { demoDocument, type Newsroom, openNewsroom, seenBy } from "#tests/support/newsroom.ts";

let newsroom: Newsroom;
let editor: string;
beforeAll(async () => {
  newsroom = await openNewsroom();
  editor = newsroom.idOf("zhou");
});

const said = (pinyin: string) => ({ pinyin, hant: null, hans: null, note: "" });
const mark = (text: string, attrs: object) => ({
  type: "text",
  text,
  marks: [{ type: "reading", attrs }],
});

async function liveArticle(content: object[], caption = "", writer = newsroom.idOf("lin")) {
  const document = demoDocument();
  const doc = {
    ...document,
    content: [...document.content.slice(0, 2), { type: "paragraph", content }],
  };
  const lead = { mediaId: null, caption, credit: "", alt: "" };
  const fields = { sectionId: newsroom.sectionId, lead };
  const { articleId } = await create(writer, { doc, fields });
  await submit(writer, await seenBy(editor, articleId));
  await publish(editor, await seenBy(editor, articleId));
  return articleId;
}

async function shown(articleId: string) {
  const [row] = await connection().sql<
    { id: string; number: number; readings: Readings; at: Date; doc: unknown }[]
  >`select p.id, p.number, p.readings, p.published_at as at, p.doc
    from live l join publications p on p.id = l.publication_id where l.article_id = ${articleId}`;
  if (!row) throw new Error("not live");
  return row;
}

const body = ({ readings }: { readings: Readings }) => readings.blocks[2]?.join(" ");
const text = (words: string) => ({ type: "text", text: words });

describe("a publication keeps who says how each character reads", () => {
  it("the engine and its version, a dictionary entry, a press text, a person", async () => {
    const { entryId } = await addEntry(editor, { term: "單田芳", ...said("shàn tián fāng") });
    const content = [
      text("單田芳"),
      mark("重", { pinyin: "chóng", origin: "editor", by: editor }),
      mark("行", { pinyin: "háng", origin: "import" }),
      text("好"),
    ];
    const articleId = await liveArticle(content, "", editor);
    const { readings } = await shown(articleId);
    expect(readings.engine).toBe(engine);
    expect(readings.blocks[2]).toEqual(["shàn", "tián", "fāng", "chóng", "háng", "hǎo"]);
    expect(readings.origins?.blocks[2]).toEqual([
      { at: 0, length: 3, by: "dictionary", entryId, term: "單田芳" },
      { at: 3, length: 1, by: "editor", userId: editor },
      { at: 4, length: 1, by: "import" },
    ]);
  });

  it("also where a term stands across marks, and in Simplified characters", async () => {
    await addEntry(editor, { term: "區寄遠", ...said("ōu jì yuǎn") });
    const across = await liveArticle([
      text("區"),
      { ...text("寄遠"), marks: [{ type: "bold" }] },
      text("與区寄远"),
    ]);
    expect(body(await shown(across))).toBe("ōu jì yuǎn yǔ ōu jì yuǎn");
  });
});

describe("the live articles that an entry alters", () => {
  it("are listed when it is new, changed and removed, and updated only when asked", async () => {
    const articleId = await liveArticle([text("記者仇英在重慶採訪。")], "仇英（左）");
    const first = await shown(articleId);
    const { entryId } = await addEntry(editor, { term: "仇英", ...said("qiū yīng") });

    const offered = await listAffected(editor, { entryId });
    expect(offered.isMore).toBe(false);
    const [article] = offered.articles;
    expect(article).toMatchObject({ articleId, isStaged: false });
    const where = article?.places.map(({ sentence, reads }) => [sentence, reads[0]]);
    expect(where).toContainEqual(["記者仇英在重慶採訪。", "qiū"]);
    expect(where).toContainEqual(["仇英（左）", "qiū"]);
    expect((await shown(articleId)).id).toBe(first.id);

    const { stamp } = await seenBy(editor, articleId);
    await reread(editor, { articleId, stamp, entryId });
    const second = await shown(articleId);
    expect(second).toMatchObject({ number: first.number + 1, at: first.at, doc: first.doc });
    const read = first.readings.blocks[2]?.with(2, "qiū").with(3, "yīng");
    expect(second.readings.blocks[2]).toEqual(read);
    expect(second.readings.leadCaption.slice(0, 2)).toEqual(["qiū", "yīng"]);
    expect((await listAffected(editor, { entryId })).articles).toEqual([]);

    await changeEntry(editor, { entryId, stamp: 0, ...said("chóu yīng") });
    expect((await listAffected(editor, { entryId })).articles).toHaveLength(1);
    await changeEntry(editor, { entryId, stamp: 1, ...said("qiū yīng") });
    await removeEntry(editor, { entryId, stamp: 2 });
    const gone = await listAffected(editor, { entryId });
    expect(gone.articles[0]?.places[0]).toMatchObject({ stored: ["qiū"] });
    await reread(editor, { articleId, stamp: stamp + 1, entryId });
    const third = await shown(articleId);
    expect(body(third)).toBe(body(first));
    expect(third.readings.origins?.blocks[2]).toEqual([]);
  });

  it("are those of an import alone, when an import is what was done", async () => {
    const mine = await liveArticle([text("柯冷翠在港口。")]);
    const others = await liveArticle([text("查渡月在山上。")]);
    await addEntry(editor, { term: "查渡月", ...said("zhā dǔ yuè") });
    const row = { term: "柯冷翠", ...said("kē lèng cuì") };
    const { importId, added } = await importEntries(editor, { fileName: "a.csv", entries: [row] });
    expect(added).toBe(1);

    const offered = (await listAffected(editor, { importId })).articles;
    expect(offered.map(({ articleId }) => articleId)).toEqual([mine]);
    const all = (await listAffected(editor, {})).articles.map(({ articleId }) => articleId);
    expect(all).toEqual(expect.arrayContaining([mine, others]));

    const elsewhere = reread(editor, { ...(await seenBy(editor, others)), importId });
    await expect(elsewhere).rejects.toMatchObject({ code: "invalid" });
    await reread(editor, { ...(await seenBy(editor, mine)), importId });
    expect((await listAffected(editor, { importId })).articles).toEqual([]);

    const again = await importEntries(editor, {
      fileName: "b.csv",
      entries: [row, { term: "查渡月", ...said("zhā dǔ yuě") }],
    });
    expect(again).toMatchObject({ added: 0, changed: 1 });
    const next = (await listAffected(editor, { importId: again.importId })).articles;
    expect(next.map(({ articleId }) => articleId)).toEqual([others]);
  });

  it("keep what people chose, and what is staged stays staged", async () => {
    const articleId = await liveArticle([
      text("解縉與"),
      mark("解縉", { pinyin: "jiè", origin: "author" }),
    ]);
    const { version } = await seenBy(editor, articleId);
    const step = {
      stepType: "replace",
      from: 1,
      to: 1,
      slice: { content: [text("新")] },
    };
    await write(editor, { articleId, version, clientId: "a", steps: [step] });
    const { entryId } = await addEntry(editor, { term: "解縉", ...said("gě jìn") });
    const [article] = (await listAffected(editor, { entryId })).articles;
    expect(article?.isStaged).toBe(true);
    const { stamp } = await seenBy(editor, articleId);
    await reread(editor, { articleId, stamp, entryId });
    const after = await shown(articleId);
    expect(after.readings.blocks[2]).toEqual(["gě", "jìn", "yǔ", "jiè", "jiè"]);
    expect(JSON.stringify(after.doc)).not.toContain("新渡輪");
    const [desk] = await connection()
      .sql`select doc, version from articles where id = ${articleId}`;
    expect(JSON.stringify(desk?.["doc"])).toContain("新渡輪");
  });
});

describe("article.reread", () => {
  it("knows who said what in a publication made before origins were kept", async () => {
    const content = [text("樂塘"), mark("堡", { pinyin: "pù", origin: "editor", by: editor })];
    const articleId = await liveArticle(content, "", editor);
    const { sql } = connection();
    await sql`alter table publications disable trigger user`;
    await sql`update publications set readings = readings - 'origins' where article_id = ${articleId}`;
    await sql`alter table publications enable trigger user`;
    const { entryId } = await addEntry(editor, { term: "樂塘", ...said("lào tǎng") });
    const { stamp } = await seenBy(editor, articleId);
    await reread(editor, { articleId, stamp, entryId });
    const { readings } = await shown(articleId);
    expect(readings.blocks[2]).toEqual(["lào", "tǎng", "pù"]);
    expect(readings.origins?.blocks[2]).toEqual([
      { at: 0, length: 2, by: "dictionary", entryId, term: "樂塘" },
      { at: 2, length: 1, by: "editor", userId: editor },
    ]);
  });

  async function altered() {
    const term = `曾${String.fromCodePoint(0x4e00 + Math.floor(Math.random() * 5000))}俊`;
    const articleId = await liveArticle([text(`${term}到場。`)]);
    const { entryId } = await addEntry(editor, { term, ...said("céng wǔ jùn") });
    const { stamp } = await seenBy(editor, articleId);
    return { articleId, stamp, entryId };
  }

  it("refuses reporters, strangers, stale stamps and what would change nothing", async () => {
    const seen = await altered();
    const before = await shown(seen.articleId);
    for (const [key, code] of [
      ["lin", "not_allowed"],
      ["xu", "not_found"],
      ["du", "not_signed_in"],
    ] as const) {
      await expect(reread(newsroom.idOf(key), seen)).rejects.toMatchObject({ code });
    }
    const stale = reread(editor, { ...seen, stamp: seen.stamp - 1 });
    await expect(stale).rejects.toMatchObject({ code: "conflict" });
    const nothing = reread(editor, { ...seen, entryId: seen.articleId });
    await expect(nothing).rejects.toMatchObject({ detail: "readings_same" });
    expect(await shown(seen.articleId)).toEqual(before);
  });

  it("leaves its event, and nothing where the audit fails", async () => {
    const seen = await altered();
    const before = await shown(seen.articleId);
    await withBrokenAudit(async () => {
      await expect(reread(editor, seen)).rejects.toThrow();
    });
    expect(await shown(seen.articleId)).toEqual(before);
    await reread(editor, seen);
    const [event] = await connection().sql`select ability, detail from events
      where subject_id = ${seen.articleId} order by id desc limit 1`;
    expect(event).toMatchObject({
      ability: "article.reread",
      detail: { entryId: seen.entryId, publicationId: (await shown(seen.articleId)).id },
    });
  });
});

describe("the readings of an article at the desk", () => {
  it("come with confidence, candidates and where the house speaks", async () => {
    const { entryId } = await addEntry(editor, { term: "樂毅", ...said("yuè yì") });
    const articleId = await liveArticle([text("樂毅說：降。")]);
    const { blocks } = await findReadings(newsroom.idOf("lin"), { articleId });
    const block = blocks[2];
    expect(block?.pinyin.slice(0, 2)).toEqual(["yuè", "yì"]);
    expect(block?.terms).toEqual([{ at: 0, length: 2, entryId }]);
    const doubt = block?.doubts.find(({ at }) => at === 4);
    expect(doubt?.candidates.map(({ pinyin }) => pinyin)).toEqual(
      expect.arrayContaining(["jiàng", "xiáng"]),
    );
    expect(block?.doubts.some(({ at }) => at < 2)).toBe(false);
  });

  it("are not there for who may not see it", async () => {
    const articleId = await liveArticle([text("行。")]);
    const asked = findReadings(newsroom.idOf("xu"), { articleId });
    await expect(asked).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("settings.change", () => {
  it("lets the newsroom refuse what holds an unchecked reading", async () => {
    const admin = newsroom.idOf("he");
    const articleId = await liveArticle([text("降。")]);
    const wrong = changeSettings(editor, { stamp: 0, requiresCheckedReadings: true });
    await expect(wrong).rejects.toMatchObject({ code: "not_allowed" });
    await withBrokenAudit(async () => {
      const broken = changeSettings(admin, { stamp: 0, requiresCheckedReadings: true });
      await expect(broken).rejects.toThrow();
    });
    expect(await findSettings()).toMatchObject({ requiresCheckedReadings: false });
    const { stamp } = await changeSettings(admin, { stamp: 0, requiresCheckedReadings: true });
    const stale = changeSettings(admin, { stamp: 0, requiresCheckedReadings: false });
    await expect(stale).rejects.toMatchObject({ code: "conflict" });

    const again = async () => amend(editor, await seenBy(editor, articleId));
    await expect(again()).rejects.toMatchObject({ code: "invalid", detail: "readings_unchecked" });
    const { version } = await seenBy(editor, articleId);
    const { blocks } = await findReadings(editor, { articleId });
    const [row] = await connection().sql`select doc from articles where id = ${articleId}`;
    expect(blocks.flatMap(({ doubts }) => doubts).length).toBeGreaterThan(0);
    await write(editor, {
      articleId,
      version,
      clientId: "a",
      steps: marksFor(row?.["doc"], editor),
    });
    await again();
    await changeSettings(admin, { stamp, requiresCheckedReadings: false });
  });
});

/** A reading mark over the whole of every text block: nothing is left to doubt. */
function marksFor(doc: unknown, by: string): unknown[] {
  const blocks = (doc as { content: { content?: { text: string }[] }[] }).content;
  let at = 0;
  return blocks.map(({ content = [] }) => {
    const size = content.reduce((sum, { text: words }) => sum + words.length, 0);
    const [from, to] = [at + 1, at + 1 + size];
    at += size + 2;
    const attrs = { pinyin: "jiàng", origin: "editor", by };
    return { stepType: "addMark", mark: { type: "reading", attrs }, from, to };
  });
}
