import { once } from "node:events";
import { createServer, request, type IncomingMessage, type Server } from "node:http";
import { buffer } from "node:stream/consumers";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { BrotliQueue } from "#press/BrotliQueue.ts";
import { listen } from "#press/listen.ts";
import type { Page } from "#press/Page.ts";
import { sendPage } from "#press/sendPage.ts";
import { aPage } from "./aPage.ts";

const words = "<p>渡輪首航</p>".repeat(50);
let page: Page;
let server: Server;
let port: number;

beforeAll(async () => {
  page = await aPage({ html: words });
  server = createServer((asked, response) => {
    sendPage(asked, response, page);
  });
  port = await listen(server, 0, "127.0.0.1");
});
afterAll(() => server.close());

async function ask(headers: Record<string, string>, method = "GET") {
  const sent = request({ port, method, headers, agent: false }).end();
  const [answer] = (await once(sent, "response")) as [IncomingMessage];
  return { status: answer.statusCode, headers: answer.headers, body: await buffer(answer) };
}

test("each coding has the same words, its own length and its own strong tag", async () => {
  const plain = await ask({});
  const zipped = await ask({ "accept-encoding": "br, gzip" });
  const early = await ask({ "accept-encoding": "br, identity;q=0" });
  await new Promise((resolve) => {
    new BrotliQueue().add(page, resolve);
  });
  const best = await ask({ "accept-encoding": "br, gzip" });
  expect(plain.body.toString()).toBe(words);
  expect(gunzipSync(zipped.body).toString()).toBe(words);
  expect(brotliDecompressSync(early.body).toString()).toBe(words);
  expect(brotliDecompressSync(best.body).toString()).toBe(words);
  expect(best.body.byteLength).toBeLessThan(zipped.body.byteLength);
  expect(new Set([plain, zipped, best].map(({ headers }) => headers.etag)).size).toBe(3);
  for (const { status, headers, body } of [plain, zipped, early, best]) {
    expect(status).toBe(200);
    expect(headers.vary).toBe("Accept-Encoding");
    expect(headers.etag).toMatch(/^"/);
    expect(headers["content-length"]).toBe(String(body.byteLength));
  }
  expect(best.headers["content-encoding"]).toBe("br");
  expect(plain.headers["content-encoding"]).toBeUndefined();
});

test("HEAD has the head of GET and no body", async () => {
  for (const coding of ["gzip", "identity"]) {
    const [whole, head] = [
      await ask({ "accept-encoding": coding }),
      await ask({ "accept-encoding": coding }, "HEAD"),
    ];
    expect(head.body.byteLength).toBe(0);
    expect({ ...head.headers, date: "" }).toEqual({ ...whole.headers, date: "" });
  }
});

test("whoever has it already is told so", async () => {
  const { headers } = await ask({ "accept-encoding": "gzip" });
  const etag = headers.etag ?? "";
  for (const asked of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
    const answer = await ask({ "accept-encoding": "gzip", "if-none-match": asked });
    expect(answer.status, asked).toBe(304);
    expect(answer.body.byteLength).toBe(0);
    expect(answer.headers).toMatchObject({ etag, vary: "Accept-Encoding" });
    expect(answer.headers["cache-control"]).toBe(headers["cache-control"]);
  }
  const inOther = await ask({ "accept-encoding": "br, gzip", "if-none-match": etag });
  expect(inOther.status, "it has the same words in a coding that it takes").toBe(304);
  expect((await ask({ "if-none-match": etag })).status, "a coding that it does not take").toBe(200);
  expect((await ask({ "if-none-match": '"other"' })).status).toBe(200);
});

test("whoever refuses every coding is told that there is none for them", async () => {
  expect((await ask({ "accept-encoding": "*;q=0" })).status).toBe(406);
});
