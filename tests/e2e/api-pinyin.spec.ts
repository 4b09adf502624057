import { randomInt } from "node:crypto";
import { createServer, request as connect } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import type { APIRequestContext } from "@playwright/test";
import type { ReadingsAnswer } from "#interchange/readings/ReadingsAnswer.ts";
import { expect, test } from "../support/paperTest.ts";

const API = "/api/v1/pinyin";

/** Each test asks from an address of its own, so that none spends what another has. */
const somebody = () => `198.51.100.${randomInt(256)}, 2001:db8::${randomInt(65536).toString(16)}`;

const post = (
  request: APIRequestContext,
  data: unknown,
  headers: Record<string, string> = { "x-forwarded-for": somebody() },
) => request.post(API, { data, headers: { "content-type": "application/json", ...headers } });

test("answers a text to anybody, and keeps nothing", async ({ request }) => {
  const answer = await post(request, { text: "重慶銀行，A", form: "zhuyin" });
  expect(answer.status()).toBe(200);
  expect(answer.headers()).toMatchObject({
    "content-type": "application/json",
    "cache-control": "no-store",
    "access-control-allow-origin": "*",
    "ratelimit-limit": "600",
    "ratelimit-remaining": "599",
  });
  expect(answer.headers()).not.toHaveProperty("set-cookie");
  const read = (await answer.json()) as Extract<ReadingsAnswer, { readings: unknown }>;
  expect(read.engine).toMatch(/\S+ \d+/);
  expect(read.readings.map((entry) => entry?.pinyin ?? null)).toEqual([
    "chóng",
    "qìng",
    "yín",
    "háng",
    null,
    null,
  ]);
  expect(read.readings[0]).toMatchObject({ zhuyin: "ㄔㄨㄥˊ" });
});

test("answers a document block by block", async ({ request }) => {
  const doc = {
    type: "doc",
    content: [
      { type: "headline", content: [{ type: "text", text: "每日" }] },
      { type: "standfirst" },
      { type: "paragraph", content: [{ type: "text", text: "經濟" }] },
    ],
  };
  const answer = await post(request, { doc });
  const { blocks } = (await answer.json()) as Extract<ReadingsAnswer, { blocks: unknown }>;
  expect(blocks.map(({ path, text }) => [path, text])).toEqual([
    [[0], "每日"],
    [[1], ""],
    [[2], "經濟"],
  ]);
});

const refused: [string, string | Buffer | undefined, string | undefined, number, string][] = [
  ["no body", undefined, "application/json", 400, "bad_json"],
  ["half a body", '{"text":"日', "application/json", 400, "bad_json"],
  [
    "bytes that are not UTF-8",
    Buffer.from([0x22, 0xff, 0x22]),
    "application/json",
    400,
    "bad_json",
  ],
  ["UTF-16", Buffer.from('{"text":"日"}', "utf16le"), "application/json", 400, "bad_json"],
  ["a list", "[]", "application/json", 422, "invalid"],
  ["null", "null", "application/json", 422, "invalid"],
  ["a number for a text", '{"text":1}', "application/json", 422, "invalid"],
  ["both", '{"text":"","doc":{}}', "application/json", 422, "invalid"],
  ["a document of no schema", '{"doc":{"type":"x"}}', "application/json", 422, "invalid"],
  ["a prototype", '{"__proto__":{"text":"日"}}', "application/json", 422, "invalid"],
  [
    "10,000 levels",
    `{"doc":${'{"content":['.repeat(10_000)}${"]}".repeat(10_000)}}`,
    "application/json",
    422,
    "invalid",
  ],
  [
    "half a million levels",
    `${"[".repeat(499_999)}${"]".repeat(499_999)}`,
    "application/json",
    422,
    "invalid",
  ],
  [
    "too long a text",
    JSON.stringify({ text: "日".repeat(100_001) }),
    "application/json",
    413,
    "too_long",
  ],
  [
    "too large a body",
    JSON.stringify({ text: "日".repeat(400_000) }),
    "application/json",
    413,
    "too_large",
  ],
  ["a form", "text=日", "application/x-www-form-urlencoded", 415, "unsupported_type"],
  ["plain text", "日", "text/plain", 415, "unsupported_type"],
  ["another encoding", '{"text":""}', "application/json; charset=gb18030", 415, "unsupported_type"],
];

for (const [title, body, type, status, code] of refused) {
  test(`refuses ${title}`, async ({ request }) => {
    const headers = { "x-forwarded-for": somebody(), ...(type && { "content-type": type }) };
    const answer = await request.fetch(API, {
      method: "POST",
      headers,
      ...(body !== undefined && { data: Buffer.from(body) }), // Playwright would write a string as JSON
    });
    expect(answer.status()).toBe(status);
    const { error } = (await answer.json()) as { error: { code: string; message: string } };
    expect(error.code).toBe(code);
    expect(error.message).toMatch(/^\S.*\.$/);
    expect(answer.headers()).toMatchObject({
      "cache-control": "no-store",
      "access-control-allow-origin": "*",
    });
  });
}

test("a body without an end is cut off where the limit is", async ({ paper }) => {
  const sending = connect(new URL(API, paper.url), {
    method: "POST",
    headers: { "content-type": "application/json", "x-forwarded-for": somebody() },
  });
  sending.on("error", () => undefined); // the server may hang up while we still send
  const answered = once(sending, "response") as Promise<[{ statusCode: number }]>;
  const chunk = Buffer.alloc(64 * 1024, 0x20);
  let isOver = false;
  const more = () => {
    while (!isOver && sending.write(chunk));
    if (!isOver) sending.once("drain", more);
  };
  more();
  const [{ statusCode }] = await answered;
  isOver = true;
  sending.destroy();
  expect(statusCode).toBe(413);
});

for (const method of ["GET", "HEAD", "PUT", "PATCH", "DELETE"]) {
  test(`${method} is not allowed, and told what is`, async ({ request }) => {
    const answer = await request.fetch(API, { method });
    expect(answer.status()).toBe(405);
    expect(answer.headers()).toMatchObject({ allow: "POST, OPTIONS", "cache-control": "no-store" });
    const body = await answer.text();
    if (method === "HEAD") expect(body).toBe("");
    else expect(JSON.parse(body)).toHaveProperty("error.code", "method_not_allowed");
  });
}

test("an address that asks too much is told when to come back; others are answered", async ({
  request,
}) => {
  const headers = { "x-forwarded-for": somebody() };
  const long = { text: "日".repeat(90_000) };
  for (let time = 1; time <= 6; time++) {
    const answer = await post(request, long, headers);
    expect(answer.status()).toBe(200);
    expect(answer.headers()["ratelimit-remaining"]).toBe(String(600 - time * 90));
  }
  const answer = await post(request, long, headers);
  expect(answer.status()).toBe(429);
  expect(await answer.json()).toHaveProperty("error.code", "too_many");
  expect(Number(answer.headers()["retry-after"])).toBeGreaterThan(0);
  expect(Number(answer.headers()["retry-after"])).toBeLessThanOrEqual(60);
  expect((await post(request, { text: "日" })).status()).toBe(200);
});

test("a page of another origin may ask", async ({ page, paper }) => {
  const other = createServer((_, response) =>
    response.setHeader("content-type", "text/html").end("<link rel=icon href=data:,>"),
  ).listen(0, "127.0.0.1");
  await once(other, "listening");
  await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
  const read = await page.evaluate(async (url) => {
    const answer = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ text: "每" }),
    });
    return [answer.headers.get("ratelimit-limit"), await answer.json()] as const;
  }, `${paper.url}${API}`);
  expect(read).toMatchObject(["600", { readings: [{ pinyin: "měi" }] }]);
  other.close();
});
