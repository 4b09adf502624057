import { expect, test } from "vitest";
import { Renders } from "#press/Renders.ts";
import { Store } from "#press/Store.ts";
import { aPage } from "./aPage.ts";

function open() {
  const store = new Store(1e6);
  store.trust(Date.now());
  return { store, renders: new Renders(store) };
}

test("a thousand who ask for a cold page have it made once", async () => {
  const { store, renders } = open();
  const page = await aPage({});
  let made = 0;
  const make = async () => {
    made += 1;
    await Promise.resolve();
    return { page, isKept: true };
  };
  const got = await Promise.all(Array.from({ length: 1_000 }, () => renders.get("/a", make)));
  expect(made).toBe(1);
  expect(new Set(got)).toEqual(new Set([page]));
  expect(store.get("/a")).toBe(page);
});

test("what becomes stale in the making is made again, and nobody gets the old words", async () => {
  const { store, renders } = open();
  const old = await aPage({ html: "舊", tags: ["article:a"] });
  const fresh = await aPage({ html: "新", tags: ["article:a"] });
  const { promise: read, resolve: goOn } = Promise.withResolvers<undefined>();
  const made: string[] = [];
  const first = renders.get("/a", async () => {
    if (made.push("first") > 1) return { page: fresh, isKept: true };
    await read;
    return { page: old, isKept: true };
  });
  store.drop(["article:a"]);
  const second = renders.get("/a", () => {
    made.push("second");
    return Promise.resolve({ page: fresh, isKept: true });
  });
  expect(await second, "who asks after the change doesn't wait for what was begun before").toBe(
    fresh,
  );
  goOn(undefined);
  expect(await first).toBe(fresh);
  expect(store.get("/a")).toBe(fresh);
  expect(made).toEqual(["first", "second", "first"]);
});

test("what fails is told to all who wait, and tried anew by the next", async () => {
  const { renders } = open();
  const fail = () => Promise.reject(new Error("no database"));
  const both = [renders.get("/a", fail), renders.get("/a", fail)];
  for (const one of both) await expect(one).rejects.toThrow("no database");
  const page = await aPage({});
  expect(await renders.get("/a", () => Promise.resolve({ page, isKept: true }))).toBe(page);
});

test("in distrust a page is shared with those who ask at the same moment, and not kept", async () => {
  const { store, renders } = open();
  store.distrust();
  let made = 0;
  const page = await aPage({});
  const make = () => Promise.resolve({ page, isKept: Boolean((made += 1)) });
  await Promise.all([renders.get("/a", make), renders.get("/a", make)]);
  expect(made).toBe(1);
  await renders.get("/a", make);
  expect(made).toBe(2);
});
