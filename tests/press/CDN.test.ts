import { createServer } from "node:http";
import { json } from "node:stream/consumers";
import { expect, onTestFinished, test, vi } from "vitest";
import { CDN } from "#press/CDN.ts";
import { listen } from "#press/listen.ts";

/** A place that takes purges, and refuses the first ones. */
async function openHook({ refuses = 0 } = {}) {
  const told: { authorization: string | undefined; body: unknown }[] = [];
  let left = refuses;
  const server = createServer((request, response) => {
    if (left-- > 0) response.writeHead(503).end();
    else {
      const { authorization } = request.headers;
      void json(request).then((body) => {
        told.push({ authorization, body });
        response.end();
      });
    }
  });
  const port = await listen(server, 0, "127.0.0.1");
  onTestFinished(() => void server.close());
  return { told, url: `http://127.0.0.1:${port}/purge` };
}

test("what becomes stale together is told together, with the token", async () => {
  const { told, url } = await openHook();
  const cdn = new CDN({ url, token: "secret" });
  cdn.purge(["article:a", "topic:渡輪"]);
  cdn.purge(["article:a", "latest"]);
  await cdn.stop();
  const tags = ["article%3Aa", "topic%3A%E6%B8%A1%E8%BC%AA", "latest"];
  expect(told).toEqual([{ authorization: "Bearer secret", body: { tags } }]);
  expect(cdn.head(new Set(["article:a", "latest"]), Infinity)).toEqual([
    "CDN-Cache-Control",
    "max-age=86400",
    "Cache-Tag",
    "article%3Aa,latest",
  ]);
});

test("everything is everything, and a refusal is not the end", async () => {
  const errors = vi.spyOn(console, "error").mockReturnValue(undefined);
  const { told, url } = await openHook({ refuses: 1 });
  const cdn = new CDN({ url, token: undefined });
  cdn.purge(["latest"]);
  cdn.purge("everything");
  cdn.purge(["latest"]);
  await cdn.stop();
  expect(told).toEqual([{ authorization: undefined, body: { purge_everything: true } }]);
  expect(errors.mock.calls).toEqual([
    ["The CDN was not told what is stale (1 of 5): answered 503"],
  ]);
  errors.mockRestore();
});

test("what a process may have answered before it heard is told once more", async () => {
  const { told, url } = await openHook();
  const cdn = new CDN({ url, token: undefined });
  cdn.purge(["latest"]);
  await vi.waitFor(() => expect(told).toHaveLength(2), { timeout: 10_000 });
  expect(told[1]).toEqual(told[0]);
  await cdn.stop();
});

test("a page that is true until midnight leaves the CDN then", async () => {
  const { told, url } = await openHook();
  const cdn = new CDN({ url, token: undefined });
  const midnight = Date.now() + 100;
  for (const tag of ["article:a", "article:b"]) cdn.head(new Set([tag]), midnight);
  await vi.waitFor(() => expect(told).toHaveLength(1), { timeout: 10_000 });
  expect(told[0]?.body).toEqual({ purge_everything: true });
  expect(Date.now()).toBeGreaterThanOrEqual(midnight);
  await cdn.stop();
});

test("without an address nothing is said to anybody", async () => {
  const cdn = new CDN({ url: undefined, token: undefined });
  cdn.purge("everything");
  expect(cdn.head(new Set(["latest"]), Date.now())).toEqual([]);
  await cdn.stop();
});
