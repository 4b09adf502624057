import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { Agent, request as ask, type IncomingMessage } from "node:http";
import { once } from "node:events";
import { buffer } from "node:stream/consumers";
import { brotliDecompressSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { stripNext } from "#press/stripNext.ts";
import { expect, test } from "../support/castTest.ts";
import { actUpon, newArticle } from "../support/newArticle.ts";
import { type Paper, startPaper } from "../support/paperServer.ts";
import { databaseOf, storedArticle } from "../support/storedArticle.ts";

/** One after another, since each server here is a process of its own. */
test.describe.configure({ mode: "default" });

const agent = new Agent({ keepAlive: true, maxSockets: 2_000 });
test.afterAll(() => {
  agent.destroy();
});

/** A request without a browser's help: what is sent and what comes back are as they are. */
async function get(paper: Paper, path: string, headers: Record<string, string> = {}) {
  return send("GET", paper, path, headers);
}

async function send(method: string, { url }: Paper, path: string, headers = {}) {
  const { hostname: host, port } = new URL(url);
  const sent = ask({ host, port, path, method, headers, agent }).end();
  const [answer] = (await once(sent, "response")) as [IncomingMessage];
  const body = await buffer(answer);
  return { status: answer.statusCode, headers: answer.headers, body, text: body.toString() };
}

/** The processes that a process began; null where nothing tells. */
function childrenOf(pid: number): number[] | null {
  const file = `/proc/${pid}/task/${pid}/children`;
  if (!existsSync(file)) return null;
  return readFileSync(file, "utf8").trim().split(" ").map(Number);
}

/** Of answers on connections of their own, which go round the processes. */
async function statuses(paper: Paper, path: string) {
  const answers = [1, 2, 3, 4].map(() => send("GET", paper, path, { connection: "close" }));
  return (await Promise.all(answers)).map(({ status }) => status);
}

/** A live article without pictures, by whoever is signed in. */
async function liveArticle(page: Page, paper: Paper, headline: string, body = ["早上六點開船。"]) {
  const [section] = await databaseOf(paper)<{ id: string; slug: string }[]>`
    select id, slug from sections order by position limit 1`;
  // The address stays, whatever becomes of the headline.
  const fields = { sectionId: section?.id, slug: `press-${randomBytes(4).toString("hex")}` };
  const id = await newArticle(page, { headline, standfirst: "票價不變。", body, fields });
  await actUpon(page, paper, "submit", id);
  await actUpon(page, paper, "publish", id);
  const { shortId } = await storedArticle(paper, id);
  const { headers } = await get(paper, `/articles/${shortId}`);
  return { id, shortId, address: headers.location ?? "", section: section?.slug ?? "" };
}

/** No page can be made while this is held: each reads the table. */
async function holdPublications(paper: Paper) {
  const sql = await databaseOf(paper).reserve();
  await sql`begin`;
  await sql`lock table publications in access exclusive mode`;
  return {
    waiting: async () => {
      const [row] = await sql<{ count: number }[]>`
        select count(*)::int as count from pg_locks where relation = 'publications'::regclass and not granted`;
      return row?.count ?? 0;
    },
    release: async () => {
      await sql`rollback`;
      sql.release();
    },
  };
}

test("all processes show what is committed, at once, and what is withdrawn in none", async ({
  paper,
  enter,
}) => {
  test.slow();
  const shen = await enter("shen");
  const others = await startPaper({ DATABASE_URL: paper.databaseUrl, WEB_CONCURRENCY: "2" });
  try {
    const { id, address, section } = await liveArticle(shen, paper, "渡輪首航照常");
    const places = [address, `${address}/pinyin`, "/", `/sections/${section}`];
    const everywhere = async (path: string) => {
      // Two of the answers come from each process of the pair, on connections of their own.
      const pair = [1, 2, 3, 4].map(() => send("GET", others, path, { connection: "close" }));
      return Promise.all([get(paper, path), ...pair]);
    };
    for (const place of places) {
      for (const { text } of await everywhere(place)) {
        expect(text.replace(/<[^>]*>/g, ""), place).toContain("渡輪首航照常");
      }
    }

    await databaseOf(
      paper,
    )`update articles set headline = '渡輪首航改期', doc = replace(doc::text, '渡輪首航照常', '渡輪首航改期')::jsonb where id = ${id}`;
    await actUpon(shen, paper, "amend", id);
    expect((await get(paper, address)).text).toContain("渡輪首航改期");
    // How soon is the benchmark's to say; here, that it comes without another act, and stays.
    const isShown = async (words: string) => {
      const answers = await Promise.all(places.map(everywhere));
      return answers.flat().some(({ text }) => text.includes(words));
    };
    await expect.poll(() => isShown("首航照常")).toBe(false);
    expect(await isShown("首航照常")).toBe(false);

    await actUpon(shen, paper, "withdraw", id);
    await expect.poll(() => isShown("首航改期")).toBe(false);
    expect(await isShown("首航改期")).toBe(false);
    for (const { status } of await everywhere(address)) expect(status).toBe(410);

    // One that dies is replaced, and its place serves meanwhile and after.
    const pair = childrenOf(others.pid());
    if (pair === null) return;
    expect(pair).toHaveLength(2);
    process.kill(pair[0] ?? 0, "SIGKILL");
    await expect
      .poll(() => childrenOf(others.pid())?.filter((pid) => !pair.includes(pid)).length)
      .toBe(1);
    await expect.poll(() => statuses(others, "/")).toEqual([200, 200, 200, 200]);
    for (const { status } of await everywhere(address)) expect(status).toBe(410);
  } finally {
    await others.stop();
  }
});

test("a process that lost the connection on which it listens believes none of its pages", async ({
  paper,
  enter,
}) => {
  const shen = await enter("shen");
  const other = await startPaper({ DATABASE_URL: paper.databaseUrl });
  try {
    const { id, address } = await liveArticle(shen, paper, "颱風假今晚宣布");
    for (let times = 0; times < 3; times += 1) {
      expect((await get(other, address)).status).toBe(200);
    }
    await databaseOf(paper)`select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'zhubi press' and datname = current_database()`;
    await actUpon(shen, paper, "withdraw", id);
    for (let times = 0; times < 10; times += 1) {
      expect((await get(other, address)).status).toBe(410);
    }
  } finally {
    await other.stop();
  }
});

test("published means readable: the page is there before the desk is told", async ({
  paper,
  enter,
}) => {
  const shen = await enter("shen");
  const { address } = await liveArticle(shen, paper, "堤岸步道開放");
  const publications = await holdPublications(paper);
  try {
    const page = await get(paper, address);
    expect(page.text, "without a look at the database").toContain("堤岸步道開放");
    expect(page.headers["cache-control"]).toBe("public, no-cache");

    const asked = Promise.all(
      Array.from({ length: 1_000 }, () => get(paper, `${address}/zhuyin-large`)),
    );
    await expect.poll(publications.waiting).toBeGreaterThan(0);
    await Promise.all(Array.from({ length: 50 }, () => get(paper, address)));
    expect(await publications.waiting(), "a thousand ask, one page is made").toBe(1);
    await publications.release();
    const answers = await asked;
    expect(new Set(answers.map(({ status, headers }) => `${status} ${headers.etag}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(200);
  } finally {
    await publications.release().catch(() => undefined);
  }
});

test("what is one person's, an error or a redirect is never kept", async ({ paper, enter }) => {
  const shen = await enter("shen");
  const { id, shortId, address } = await liveArticle(shen, paper, "夜市收攤前");
  const cookies = (await shen.context().cookies()).map(({ name, value }) => `${name}=${value}`);
  const headers = { cookie: [...cookies, "__prerender_bypass=1"].join("; "), rsc: "1" };
  const theirs = await get(paper, `${address}/large`, headers);
  const everybodys = await get(paper, `${address}/large`);
  expect(theirs.text).toBe(everybodys.text);
  expect(theirs.headers["set-cookie"]).toBeUndefined();
  expect(theirs.headers["content-type"]).toMatch(/^text\/html/);

  const redirect = await get(paper, `/articles/old-words-${shortId}`);
  expect([redirect.status, redirect.headers.location]).toEqual([308, address]);
  await actUpon(shen, paper, "withdraw", id);
  const gone = await get(paper, address);
  expect([gone.status, gone.headers["cache-control"]]).toEqual([410, "no-cache"]);
  await actUpon(shen, paper, "publish", id);
  expect((await get(paper, address)).status).toBe(200);

  const draft = await newArticle(shen, { headline: "還沒發的稿", body: ["內文"] });
  const { shortId: hidden } = await storedArticle(paper, draft);
  for (let times = 0; times < 2; times += 1) {
    expect((await get(paper, `/articles/${hidden}`, headers)).status).toBe(404);
  }
  const desk = await get(paper, "/desk/new", { cookie: headers.cookie });
  expect(desk.headers["cache-control"]).toMatch(/no-store/);
});

test("addresses, methods and conditions are answered as HTTP says", async ({ paper, enter }) => {
  const { address } = await liveArticle(await enter("shen"), paper, "水庫回到八成");
  const page = await get(paper, address);
  const etag = page.headers.etag ?? "";
  expect((await get(paper, `${address}?utm_source=x&fbclid=${"y".repeat(500)}`)).headers.etag).toBe(
    etag,
  );
  expect((await get(paper, address, { "if-none-match": etag })).status).toBe(304);
  const head = await send("HEAD", paper, address);
  expect([head.status, head.body.byteLength]).toEqual([200, 0]);
  expect({ ...head.headers, date: "" }).toEqual({ ...page.headers, date: "" });
  for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) {
    const answer = await send(method, paper, address);
    expect([answer.status, answer.headers.allow], method).toEqual([405, "GET, HEAD"]);
  }
  const ranged = await get(paper, address, { range: "bytes=0-9" });
  expect([ranged.status, ranged.text]).toEqual([200, page.text]);
  for (const [path, status] of [
    [`${address}/`, 308],
    [`/${address}`, 308],
    [address.replace("/articles/", "/articles/%"), 400],
    [`${address}/no-such-mode`, 404],
    ["/.env", 404],
    ["/style/none.css", 404],
    ["/_next/static/none.js", 404],
    ["/_next/static/..%2f..%2fserver/pages-manifest.json", 404],
    ["/sections/yao-wen?after=nonsense", 404],
  ] as const) {
    expect((await get(paper, path)).status, path).toBe(status);
  }
});

test("a page that React draws alone is the one that Next makes, to the byte", async ({
  paper,
  enter,
}) => {
  const { address, section } = await liveArticle(await enter("shen"), paper, "兩樣做法一個樣");
  const [author] = await databaseOf(paper)<{ slug: string }[]>`
    select c.slug from contributors c join publication_contributors p on p.contributor_id = c.id
    join live using (publication_id) order by c.slug limit 1`;
  for (const page of [address, `/sections/${section}`, `/authors/${author?.slug ?? ""}`, ""]) {
    for (const mode of ["/pinyin", "/zhuyin-hans-large", "/pinyin-words-colours"]) {
      // The press leaves what is spelt with signs to Next, which understands it all the same.
      const byNext = `${page}${mode}`.replace(
        /[a-z](?=[^/]*$)/,
        (letter) => `%${letter.charCodeAt(0).toString(16)}`,
      );
      const [drawn, made] = [await get(paper, page + mode), await get(paper, byNext)];
      expect(made.text, byNext).toContain("self.__next_f");
      expect(drawn.status).toBe(200);
      expect(stripNext(made.text), page + mode).toBe(drawn.text);
    }
  }
});

test("a first visit weighs less than 20 KB in three requests, all in Brotli", async ({
  paper,
  enter,
  page,
}) => {
  const [shen] = [await enter("shen")];
  const [long] = await databaseOf(paper)<{ lines: string[] }[]>`
    select array(select string_agg(t->>'text', '') from jsonb_array_elements(p.doc->'content') b,
      jsonb_array_elements(b->'content') t where b->>'type' = 'paragraph' group by b) as lines
    from publications p where p.headline like '報站念錯十七年%' limit 1`;
  const { address } = await liveArticle(shen, paper, "江水退去以後的三百個日子", long?.lines);

  const weigh = async (path: string) => {
    let answer = await get(paper, path, { "accept-encoding": "br, gzip" });
    await expect(async () => {
      answer = await get(paper, path, { "accept-encoding": "br, gzip" });
      expect(answer.headers["content-encoding"]).toBe("br");
    }).toPass();
    return { bytes: answer.body.byteLength, text: brotliDecompressSync(answer.body).toString() };
  };
  const plain = await weigh(address);
  const parts = [
    ...plain.text.matchAll(/<(?:link rel="stylesheet" href|script[^>]* src)="([^"]+)"/g),
  ];
  const paths = parts.map(([, path = ""]) => path);
  expect(paths.map((path) => path.split(/[?/]/)[1])).toEqual(["style", "reading"]);
  const [sheet, script] = await Promise.all(paths.map(weigh));
  expect(plain.bytes, "the page").toBeLessThanOrEqual(6 * 1024);
  expect((await weigh(`${address}/pinyin`)).bytes, "with pinyin").toBeLessThanOrEqual(12 * 1024);
  expect(script?.bytes, "the script").toBeLessThanOrEqual(6 * 1024);
  expect(sheet?.text).not.toContain("url(");
  const all = plain.bytes + (sheet?.bytes ?? 0) + (script?.bytes ?? 0);
  expect(all, "all together").toBeLessThanOrEqual(20 * 1024);
  expect(plain.text).not.toMatch(/__next|_next\/static.*\.js|<!--/);

  const seen: string[] = [];
  page.on("request", (request) => seen.push(request.url()));
  await page.goto(address, { waitUntil: "networkidle" });
  // Pictures of other articles, further down, are not this one's.
  expect(seen.filter((url) => /^http(?!.*\/media\/)/.test(url))).toHaveLength(3);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("江水退去以後的三百個日子");
});

test("a crawl of 20,000 addresses that never were leaves memory as it is", async () => {
  test.slow();
  test.skip(!existsSync("/proc/self/status"), "memory is read as Linux tells it");
  const paper = await startPaper({ PRESS_MEMORY: "8" });
  try {
    const megabytes = () => {
      const status = readFileSync(`/proc/${paper.pid()}/status`, "utf8");
      return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
    };
    const word = () => randomBytes(8).toString("hex").slice(0, 10);
    const unknown = [
      () => `/articles/he-an-${word()}`,
      () => `/articles/he-an-${word()}/pinyin?x=${word()}`,
      () => `/authors/lin-${word()}`,
      () => `/sections/${word()}?after=${word()}`,
      () => `/${word()}/${word()}/${word()}.php`,
      () => `/${word()}.php?${word()}`,
      () => `/${word()}`,
      () => `/sections/yao-wen/${word()}`,
      () => `/authors/lin-${word()}?after=${word()}!`,
      () => `/${word()}/articles/${word()}`,
      () => `/articles/${word()}/pinyin/${word()}`,
    ];
    const crawl = async (from: number, to: number) => {
      const found: string[] = [];
      let at = from;
      const one = async () => {
        while (at < to) {
          at += 1;
          const address = unknown[at % unknown.length]?.() ?? "";
          const { status } = await get(paper, address);
          if (status !== 404) found.push(address);
        }
      };
      await Promise.all(Array.from({ length: 16 }, one));
      expect(found).toEqual([]);
    };
    await crawl(0, 10_000);
    const before = megabytes();
    await crawl(10_000, 20_000);
    expect(megabytes() - before).toBeLessThan(64);
    expect((await get(paper, "/")).status).toBe(200);
  } finally {
    await paper.stop();
  }
});
