import { expect, onTestFinished, test } from "vitest";
import { offerModes } from "#press/pages.ts";
import { missingAddress, placeOf } from "#press/placeOf.ts";

const routes = {
  pages: new Set(["articles", "sections", "authors", "search"]),
  elsewhere: new Set(["desk", "api", "reading", "_next", "feed.xml"]),
  among: new Set(["feed.xml"]),
};
const addressOf = (url: string) => {
  const place = placeOf(url, routes);
  return place.is === "elsewhere" ? "elsewhere" : place.address;
};

test.each([
  ["/", "/"],
  ["/?utm_source=x#top", "/"],
  ["/pinyin", "/pinyin"],
  ["/articles/a-bcdfghjkmn?after=1", "/articles/a-bcdfghjkmn"],
  ["/articles/a-bcdfghjkmn/zhuyin-large#x?y", "/articles/a-bcdfghjkmn/zhuyin-large"],
  ["/sections/yao-wen?x=1&after=bcdfghjkmn&after=z", "/sections/yao-wen?after=bcdfghjkmn"],
  ["/search?q=%E6%B8%A1", "/search?q=%E6%B8%A1"],
  ["/reading/script?sum", "/reading/script"],
  ["/style/a+b.css?x", "/style/a+b.css"],
])("%s is kept as %s", (url, address) => expect(addressOf(url)).toBe(address));

test.each([
  "/.env",
  "/wp-login.php",
  "/a/b",
  "/articles",
  "/articles/a/b/c",
  "/articles/a/B",
  "/sections/yao-wen?after=%26x",
  "/a.b",
])("%s can be no page", (url) => expect(addressOf(url)).toBe(missingAddress));

test("once modes are offered, a word that is none leads to no page", () => {
  offerModes((word) => word === "pinyin");
  onTestFinished(() => offerModes(() => true));
  expect(addressOf("/pinyin")).toBe("/pinyin");
  for (const url of ["/wp-admin", "/articles/a-bcdfghjkmn/admin", "/sections/yao-wen/feed"]) {
    expect(addressOf(url), url).toBe(missingAddress);
  }
});

test.each([
  "/desk",
  "/sections/yao-wen/feed.xml",
  "/desk/articles/1",
  "/api/auth/session",
  "/reading?page=/",
  "/feed.xml",
  "/articles/",
  "//articles/a",
  "/articles//a",
  "/articles/%61",
  "/中",
  "*",
  "",
  "http://evil.example/",
])("%j is Next's", (url) => expect(addressOf(url)).toBe("elsewhere"));
