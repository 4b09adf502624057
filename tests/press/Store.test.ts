import { expect, test, vi } from "vitest";
import { BrotliQueue } from "#press/BrotliQueue.ts";
import { Store } from "#press/Store.ts";
import { aPage } from "./aPage.ts";

function open(most = 1e6): Store {
  const store = new Store(most);
  store.trust(Date.now());
  return store;
}

test("a page is dropped by any of its tags, and by no other", async () => {
  const store = open();
  const page = await aPage({ tags: ["article:a", "latest"] });
  const put = () => {
    store.put("/a", page, store.change);
  };
  put();
  store.drop(["article:b", "section:x"]);
  expect(store.get("/a")).toBe(page);
  for (const tags of [["latest"], ["article:b", "article:a"], "everything"] as const) {
    put();
    store.drop(tags);
    expect(store.get("/a"), String(tags)).toBeUndefined();
  }
  expect(store.size).toEqual({ bytes: 0, pages: 0, tags: 0 });
});

test("a page that became stale while it was made is not taken", async () => {
  const store = open();
  const page = await aPage({ tags: ["article:a"] });
  const began = store.change;
  store.drop(["article:b"]);
  expect(store.hasChanged(page, began)).toBe(false);
  store.drop(["article:a"]);
  store.put("/a", page, began);
  expect(store.get("/a")).toBeUndefined();
  store.put("/a", page, store.change);
  expect(store.get("/a")).toBe(page);
});

test("more changes than are remembered count as a change of the page", async () => {
  const store = open();
  const page = await aPage({ tags: ["article:a"] });
  for (let at = 0; at < 1_001; at += 1) store.drop([`article:${at}`]);
  expect(store.hasChanged(page, 0)).toBe(true);
  expect(store.hasChanged(page, 1)).toBe(false);
});

test("in distrust it gives nothing and takes nothing, and keeps what it has for later", async () => {
  const store = open();
  const [page, other] = [await aPage({}), await aPage({})];
  store.put("/a", page, 0);
  store.distrust();
  expect(store.get("/a")).toBeUndefined();
  store.put("/b", other, 0);
  store.trust(Date.now());
  expect(store.get("/a")).toBe(page);
  expect(store.get("/b")).toBeUndefined();
});

test("trust ends by itself when nobody renews it", async () => {
  vi.useFakeTimers();
  const store = open();
  store.put("/a", await aPage({}), 0);
  vi.setSystemTime(Date.now() + 2_001);
  expect(store.get("/a")).toBeUndefined();
  vi.useRealTimers();
});

test("a page that tells the day ends with it", async () => {
  vi.useFakeTimers();
  const store = open();
  store.put("/a", await aPage({ until: Date.now() + 500 }), 0);
  expect(store.get("/a")).toBeDefined();
  vi.setSystemTime(Date.now() + 500);
  expect(store.get("/a")).toBeUndefined();
  expect(store.size.pages).toBe(0);
  vi.useRealTimers();
});

test("a page takes no more than was counted once its Brotli form is there, too", async () => {
  const store = open();
  const page = await aPage({ html: "早上六點開船。".repeat(500) });
  store.put("/a", page, 0);
  await new Promise<void>((done) => new BrotliQueue().add(page, () => done()));
  const bodies = Object.values(page.forms).map(({ body }) => body?.byteLength ?? 0);
  expect(page.forms.br).toBeDefined();
  expect(store.size.bytes).toBeGreaterThanOrEqual(bodies.reduce((sum, one) => sum + one, 0));
});

test("100,000 addresses stay within the bound, and so does the index of tags", async () => {
  const most = 4e6;
  const store = open(most);
  const page = await aPage({ html: "字".repeat(3_000) });
  for (let at = 0; at < 100_000; at += 1) {
    store.put(`/articles/${at}`, { ...page, tags: new Set([`article:${at}`, "latest"]) }, 0);
  }
  const { bytes, pages, tags } = store.size;
  expect(bytes).toBeLessThanOrEqual(most);
  expect(pages).toBeGreaterThan(500);
  expect(tags).toBe(pages + 1);
  expect(store.get("/articles/99999")).toBeDefined();
  expect(store.get("/articles/0")).toBeUndefined();
});

test("a page larger than its share is not taken, and leaves the others alone", async () => {
  const store = open(20_000);
  store.put("/a", await aPage({}), 0);
  const noise = Array.from({ length: 8_000 }, (_, at) => ((at * 7919) % 99_991).toString(36));
  store.put("/large", await aPage({ html: noise.join("") }), 0);
  expect(store.get("/large")).toBeUndefined();
  expect(store.get("/a")).toBeDefined();
  expect(new Store(0).size.pages).toBe(0);
});
