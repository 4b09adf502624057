import { expect, test } from "vitest";
import { newsArticle } from "#components/reader/article/newsArticle.ts";
import { StructuredData } from "#components/reader/article/StructuredData.tsx";
import { articleAddress, plain, shortIdIn } from "#components/reader/addresses.ts";
import { pinyinMode } from "#components/reader/mode/ReadingMode.ts";
import type { Paper } from "#components/reader/Paper.ts";
import type { PublishedArticle } from "#newsroom/published/PublishedArticle.ts";
import { markupOf } from "./markupOf.ts";

const paper: Paper = {
  house: { name: "瀾江日報", motto: "", zone: "Asia/Taipei", language: "zh-Hant" },
  sections: [],
  say: (key) => key,
  ownLanguage: "zh-Hant",
  mode: pinyinMode,
  write: (text) => text,
  lockedTerms: new Map(),
  now: new Date("2026-11-23T00:00:00Z"),
  origin: "https://paper.example",
};

const article: PublishedArticle = {
  shortId: "bcdfghjkmn",
  slug: "shou-hang",
  headline: "首航</script><script>alert(1)",
  standfirst: "",
  doc: { type: "doc" },
  readings: { engine: "", blocks: [["shǒu", "háng"]], leadCaption: [] },
  section: { name: "要聞", slug: "yao-wen" },
  source: "",
  dateline: "東岸",
  datedAt: null,
  firstPublishedAt: new Date("2026-11-22T20:05:06.789Z"),
  updatedAt: null,
  changedAt: new Date("2026-11-22T21:00:00Z"),
  corrections: [{ at: new Date("2026-11-22T21:00:00Z"), text: "是六點。", readings: [] }],
  tags: ["渡輪"],
  lead: { id: "pic", width: 16, height: 10, widths: [400, 1600], alt: "", caption: "", credit: "" },
  contributors: [
    { role: "reporter", name: "林映秋", slug: "lin-ying-qiu" },
    { role: "responsible_editor", name: "沈硯書", slug: "shen-yan-shu" },
  ],
  notices: [],
  pictures: new Map(),
};

const facts = newsArticle(article, articleAddress(article, plain), paper);

test("an article tells machines what it is, who made it and when", () => {
  expect(facts).toMatchObject({
    "@type": "NewsArticle",
    mainEntityOfPage: "https://paper.example/articles/shou-hang-bcdfghjkmn",
    image: ["https://paper.example/media/pic/1600"],
    datePublished: "2026-11-23T04:05:06+08:00",
    dateModified: "2026-11-23T05:00:00+08:00",
    author: [
      { "@type": "Person", name: "林映秋", url: "https://paper.example/authors/lin-ying-qiu" },
    ],
    editor: [{ name: "沈硯書" }],
    publisher: { name: "瀾江日報" },
    inLanguage: "zh-Hant",
    articleSection: "要聞",
    dateline: "東岸",
    correction: [
      {
        "@type": "CorrectionComment",
        text: "是六點。",
        datePublished: "2026-11-23T05:00:00+08:00",
        url: "https://paper.example/articles/shou-hang-bcdfghjkmn#corrections",
      },
    ],
  });
});

test("no string of it has pinyin, and no word of it ends the script", () => {
  const html = markupOf(<StructuredData value={facts} />);
  expect(html).not.toContain("shǒu");
  expect(html.match(/<\/?script/g)).toEqual(["<script", "</script"]);
  const [, json = ""] = /<script[^>]*>(.*)<\/script>/.exec(html) ?? [];
  expect(JSON.parse(json)).toMatchObject({ headline: article.headline });
});

test("an address carries its article's id whatever its words", () => {
  for (const slug of ["shou-hang", "", "a"]) {
    const address = articleAddress({ slug, shortId: article.shortId }, plain);
    expect(shortIdIn(address)).toBe(article.shortId);
    expect(articleAddress({ slug, shortId: article.shortId }, { mode: pinyinMode })).toBe(
      `${address}/pinyin`,
    );
  }
});
