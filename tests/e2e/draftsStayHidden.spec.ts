import type { APIRequestContext } from "@playwright/test";
import { readMode } from "#components/reader/mode/readMode.ts";
import type { Block } from "#db/seed/demoArticle.ts";
import { ArticleDesk } from "../support/ArticleDesk.ts";
import { expect, test } from "../support/castTest.ts";
import { actUpon, newArticle } from "../support/newArticle.ts";
import type { Paper } from "../support/paperServer.ts";
import { databaseOf, storedArticle, textOf } from "../support/storedArticle.ts";

/** Texts too short to be told from another article's are no proof. */
const tellingLength = 8;

test("no public page holds a word of what is not published", async ({ paper, request }) => {
  test.slow();
  const secrets = await unpublishedWords(paper);
  for (const state of ["draft", "submitted", "returned", "withdrawn", "live"]) {
    expect(secrets.filter((one) => one.state === state).length, state).toBeGreaterThan(0);
  }
  const pages = await crawl(request);
  const { headline } = await anyLive(paper);
  expect([...pages.values()].filter((page) => page.text.includes(headline)).length).toBeGreaterThan(
    3,
  );
  for (const mode of crawledModes) {
    const inMode = [...pages.keys()].filter((address) => address.endsWith(`/${mode}`));
    expect(inMode.length, mode).toBeGreaterThan(20);
  }
  for (const [address, page] of pages) {
    for (const { words, state } of secrets) {
      const holds = page.text.includes(words) || page.source.includes(words);
      expect(holds, `${address} holds the words of a ${state} article: ${words}`).toBe(false);
    }
  }
});

test("an unpublished article has no address, whoever guesses it", async ({
  paper,
  request,
  page,
  login,
}) => {
  await login(page, "shen");
  const hidden = await databaseOf(paper)<
    { id: string; shortId: string; state: string; headline: string; doc: Block }[]
  >`select id, short_id as "shortId", state, headline, doc from articles where state <> 'live'`;
  expect(hidden.length).toBeGreaterThan(5);
  for (const { id, shortId, state, headline, doc } of hidden) {
    const status = state === "withdrawn" ? 410 : 404;
    const words = (doc.content ?? []).map(textOf).filter((line) => line.length >= tellingLength);
    for (const name of [shortId, `anything-${shortId}`]) {
      for (const address of [`/articles/${name}`, `/articles/${name}/pinyin`]) {
        for (const headers of [{}, { rsc: "1" }, { "next-router-prefetch": "1", rsc: "1" }]) {
          const answer = await request.get(address, { headers });
          const told = `${address} ${JSON.stringify(headers)}`;
          // A payload without a page begins before its status is known; what counts is what it says.
          if (!("rsc" in headers)) expect(answer.status(), told).toBe(status);
          expectNone(await answer.text(), words, told);
        }
      }
    }
    for (const address of [`/articles/${id}`, `/api/articles/${id}/live?client=reader`]) {
      expect((await request.get(address)).status(), address).toBe(404);
    }
    for (const headers of [{}, { rsc: "1" }]) {
      const desk = await request.get(`/desk/articles/${id}`, { headers });
      expectNone(await desk.text(), words, `the desk without a session ${JSON.stringify(headers)}`);
    }
    // The same words are there for who works here.
    const inside = await page.request.get(`/desk/articles/${id}`);
    expect(await inside.text()).toContain(headline || id);
  }
});

test("a picture is public only while a live page shows it", async ({ paper, enter }) => {
  const [shen, reader] = [await enter("shen"), await enter("reader")];
  const hidden = await databaseOf(paper)<{ id: string; width: number }[]>`
    select m.id, w.width from media m, unnest(m.widths) as w(width) where not exists (
      select from publication_media p join live using (publication_id) where p.media_id = m.id)`;
  expect(hidden.length).toBeGreaterThan(0);
  for (const { id, width } of hidden) {
    const address = `/media/${id}/${width}`;
    expect((await reader.request.get(address)).status(), address).toBe(404);
    const inside = await shen.request.get(address);
    expect(inside.status()).toBe(200);
    expect(inside.headers()["cache-control"]).toContain("no-store");
  }

  const { id: mediaId, width } = hidden[0]!;
  const behind = encodeURIComponent(`/media/${mediaId}/${width}`);
  const resized = await reader.request.get(`/_next/image?url=${behind}&w=640&q=75`);
  expect(resized.ok()).toBe(false);

  const [section] = await databaseOf(paper)<{ id: string }[]>`select id from sections limit 1`;
  const lead = { mediaId, caption: "圖", credit: "攝影", alt: "畫面" };
  const id = await newArticle(shen, {
    headline: "圖片暫時公開的稿件",
    body: ["內文"],
    fields: { lead, sectionId: section?.id },
  });
  const statusForReaders = async () =>
    (await reader.request.get(`/media/${mediaId}/${width}`)).status();
  await actUpon(shen, paper, "submit", id);
  expect(await statusForReaders()).toBe(404);
  await actUpon(shen, paper, "publish", id);
  expect(await statusForReaders()).toBe(200);
  await actUpon(shen, paper, "withdraw", id);
  expect(await statusForReaders()).toBe(404);
});

test("what is typed into a live article stays hidden until it is published", async ({
  paper,
  enter,
}) => {
  const [shen, reader] = [await enter("shen"), await enter("reader")];
  const [section] = await databaseOf(paper)<{ id: string; slug: string }[]>`
    select id, slug from sections limit 1`;
  const id = await newArticle(shen, {
    headline: "堤岸步道今天開放",
    body: ["步道全長三公里。"],
    fields: { sectionId: section?.id },
  });
  await actUpon(shen, paper, "submit", id);
  await actUpon(shen, paper, "publish", id);
  const { shortId } = await storedArticle(paper, id);
  const addresses = ["", "/pinyin"].flatMap((mode) => [
    `/articles/${shortId}${mode}`,
    `/sections/${section?.slug ?? ""}${mode}`,
    mode || "/",
  ]);
  const readers = async (address: string) =>
    visible(await (await reader.request.get(address)).text());

  const desk = await ArticleDesk.open(shen, id);
  await desk.caretAtEnd(desk.headline);
  await shen.keyboard.type("延後消息");
  await desk.caretAtEnd(desk.block(0));
  await shen.keyboard.type("市府擬再延後。");
  await desk.isSaved();
  await expect.poll(async () => (await storedArticle(paper, id)).headline).toContain("延後消息");
  await expect(shen.getByText("讀者看到的是舊版")).toBeVisible();
  for (const address of addresses) {
    const text = await readers(address);
    expect(text, address).toContain("堤岸步道今天開放");
    expect(text, address).not.toMatch(/延後/);
  }
  await desk.act("發布修改").click();
  await shen.getByRole("radio", { name: "小幅修改" }).check();
  await shen.getByRole("dialog").getByRole("button", { name: "發布修改" }).click();
  await expect(shen.getByText("讀者看到的就是這一版")).toBeVisible();
  for (const address of addresses) {
    expect(await readers(address), address).toContain("堤岸步道今天開放延後消息");
  }
  expect(await readers(addresses[0] ?? "")).toContain("市府擬再延後。");
});

/** Every text of an article that no publication of a live page holds. */
async function unpublishedWords(paper: Paper): Promise<{ state: string; words: string }[]> {
  const sql = databaseOf(paper);
  const articles = await sql<{ state: string; doc: Block; aside: string[] }[]>`
    select state, doc, array[lead_caption, lead_alt, source] || unplaced as aside from articles`;
  const live = await sql<{ doc: Block; aside: string[] }[]>`
    select p.doc, array[p.lead_caption, p.lead_alt, p.source] as aside
    from live join publications p on p.id = live.publication_id`;
  const comments = await sql<{ words: string }[]>`select text as words from comments`;
  const linesOf = ({ doc, aside }: { doc: Block; aside: string[] }) => [...leaves(doc), ...aside];
  const known = live.flatMap(linesOf).join("\n");
  return [
    ...articles.flatMap((article) =>
      linesOf(article).map((words) => ({ state: article.state, words })),
    ),
    ...comments.map(({ words }) => ({ state: "returned", words })),
  ].filter(({ words }) => words.length >= tellingLength && !known.includes(words));
}

function leaves({ text, content = [] }: Block): string[] {
  const isLine = content.some((child) => child.text !== undefined);
  if (text !== undefined) return [text];
  return isLine ? [content.map(textOf).join("")] : content.flatMap(leaves);
}

async function anyLive(paper: Paper): Promise<{ headline: string }> {
  const [row] = await databaseOf(paper)<{ headline: string }[]>`
    select p.headline from live join publications p on p.id = live.publication_id
    order by live.first_published_at desc limit 1`;
  if (!row) throw new Error("nothing is live");
  return row;
}

/** Modes multiply, so the whole paper is crawled in these alone; the others show the same words. */
const crawledModes = ["pinyin", "zhuyin-over1000-large"];
const isInOtherMode = (address: string) => {
  const last = address.slice(address.lastIndexOf("/") + 1);
  return readMode(last) !== null && !crawledModes.includes(last);
};

/** Every page that links lead to from the front page, for somebody without a session. */
async function crawl(request: APIRequestContext) {
  const pages = new Map<string, { source: string; text: string }>();
  const inModes = crawledModes.map((mode) => `/${mode}`);
  const waiting = ["/", ...inModes, "/no-such-page", "/sitemap.xml", "/feed.xml", "/robots.txt"];
  const seen = new Set(waiting);
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const answer = await request.get(next);
    const source = unescaped(await answer.text());
    pages.set(next, { source, text: visible(source) });
    for (const [, href = ""] of source.matchAll(/\shref="(\/(?!\/)[^"#]*)/g)) {
      if (seen.has(href) || /^\/(_next|media)\//.test(href) || isInOtherMode(href)) continue;
      seen.add(href);
      waiting.push(href);
    }
  }
  return pages;
}

const visible = (html: string) => html.replace(/<[^>]*>/g, "");

const unescaped = (html: string) =>
  html.replaceAll("&amp;", "&").replaceAll("&quot;", '"').replaceAll("&#x27;", "'");

function expectNone(text: string, words: readonly string[], where: string): void {
  for (const word of words) expect(text.includes(word), `${where}: ${word}`).toBe(false);
}
