import { existsSync } from "node:fs";
import { Converter } from "opencc-js";
import { describe, expect, test } from "vitest";
import { documentOf, type DemoArticle } from "#db/seed/demoArticle.ts";
import { demoArticles } from "#db/seed/demoArticles.ts";
import { checkDocument } from "#editor/checkDocument.ts";
import { countDocument } from "#editor/countCharacters.ts";

test("the demo paper has six sections, thirty stories and every state", () => {
  expect(new Set(demoArticles.map(({ section }) => section)).size).toBe(6);
  expect(demoArticles.length).toBeGreaterThanOrEqual(30);
  expect(new Set(demoArticles.map(({ name }) => name)).size).toBe(demoArticles.length);
  expect([...new Set(demoArticles.map(({ state }) => state))].toSorted()).toEqual([
    "draft",
    "live",
    "returned",
    "staged",
    "submitted",
    "withdrawn",
  ]);
});

describe.each(demoArticles)("$name ($state)", (article) => {
  test("is a document that the editor takes", () => {
    const doc = checkDocument(documentOf(article, () => crypto.randomUUID()));
    expect(doc.firstChild?.textContent).toBe(article.headline);
  });

  test.skipIf(article.state === "draft")("has the length of a story", () => {
    const { body } = countDocument(checkDocument(documentOf(article)));
    expect(body).toBeGreaterThanOrEqual(400);
    expect(body).toBeLessThanOrEqual(1500);
  });

  test("is written in Traditional Chinese", () => {
    expect(simplifiedOnly(wordsOf(article))).toEqual([]);
  });

  test("says what its state needs", () => {
    if (article.state === "staged") expect(article.stagedHeadline).toBeTruthy();
    if (article.state === "returned") expect(article.returnComment).toBeTruthy();
    if (article.state === "live") expect(article.picture?.alt).toBeTruthy();
  });

  test.each(picturesOf(article))("has its picture %s", async (name) => {
    const file = new URL(`../../db/seed/pictures/${name}.ts`, import.meta.url);
    expect(existsSync(file)).toBe(true);
    const { draw } = (await import(file.href)) as { draw: () => string };
    expect(draw()).toMatch(/^<svg [^>]*viewBox="0 0 1600 1000"/);
    expect(draw()).toBe(draw());
    expect(draw()).not.toMatch(/<text|NaN|undefined/);
  });
});

test("a Simplified character would be noticed", () => {
  expect(simplifiedOnly("坪林里的后記，发電")).toEqual(["发"]);
});

/** Characters that OpenCC would convert and that Big5, the Traditional set, does not have. */
function simplifiedOnly(text: string): string[] {
  return Array.from(text).filter((character) => {
    return (
      /\p{sc=Han}/u.test(character) &&
      toTraditional(character) !== character &&
      !big5.has(character)
    );
  });
}

const toTraditional = Converter({ from: "cn", to: "t" });

/** Big5's own two planes of Han characters, without the Hong Kong supplement around them. */
const big5 = (() => {
  const decoder = new TextDecoder("big5");
  const known = new Set<string>();
  for (let lead = 0xa4; lead <= 0xf9; lead++) {
    if (lead > 0xc6 && lead < 0xc9) continue;
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail > 0x7e && trail < 0xa1) continue;
      known.add(decoder.decode(Uint8Array.of(lead, trail)));
    }
  }
  return known;
})();

function wordsOf(article: DemoArticle): string {
  return JSON.stringify({ ...article, name: "" });
}

function picturesOf({ picture, body }: DemoArticle): string[] {
  const within = body.flatMap(({ attrs }) =>
    typeof attrs?.["name"] === "string" ? [attrs["name"]] : [],
  );
  return picture ? [picture.name, ...within] : within;
}
