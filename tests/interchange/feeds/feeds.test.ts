import { describe, expect, test } from "vitest";
import type { Feed } from "#interchange/feeds/Feed.ts";
import { writeAtom } from "#interchange/feeds/writeAtom.ts";
import { writeHTML } from "#interchange/feeds/writeHTML.ts";
import { writeJSONFeed } from "#interchange/feeds/writeJSONFeed.ts";
import { writeRSS } from "#interchange/feeds/writeRSS.ts";
import { writeNewsSitemap } from "#interchange/sitemaps/writeNewsSitemap.ts";
import { writeSitemap, writeSitemapIndex } from "#interchange/sitemaps/writeSitemap.ts";
import { xml } from "#interchange/xml.ts";

const feed: Feed = {
  title: "瀾江日報",
  description: "沿江而立 & 據實而書",
  home: "https://paper.example/",
  self: "https://paper.example/feed.xml",
  language: "zh-TW",
  items: [
    {
      id: "https://paper.example/articles/2345678923",
      url: "https://paper.example/articles/du-lun-2345678923",
      title: "渡輪 <首航>",
      summary: "十二分鐘\u0007",
      html: "<p>早上六點。</p>",
      authors: ["林映秋", "沈硯"],
      categories: ["要聞", "渡輪"],
      image: null,
      publishedAt: new Date("2026-11-23T06:05:00Z"),
      updatedAt: new Date("2026-11-24T00:00:00Z"),
    },
  ],
};

test("text in XML is text, and control characters go", () => {
  expect(xml(`<a b="c">&\u0000\u0007\uFFFF𠮷`)).toBe("&lt;a b=&quot;c&quot;&gt;&amp;𠮷");
  expect(xml("\uD800")).toBe("");
});

describe("RSS", () => {
  const rss = writeRSS(feed);
  test("says when, who and where as readers of feeds want it", () => {
    expect(rss).toContain("<pubDate>Mon, 23 Nov 2026 06:05:00 GMT</pubDate>");
    expect(rss).toContain("<lastBuildDate>Tue, 24 Nov 2026 00:00:00 GMT</lastBuildDate>");
    expect(rss).toContain("<dc:creator>林映秋</dc:creator>\n<dc:creator>沈硯</dc:creator>");
    expect(rss).toContain("<guid>https://paper.example/articles/2345678923</guid>");
    expect(rss).toContain('<atom:link href="https://paper.example/feed.xml" rel="self"');
  });
  test("carries the whole text, escaped once", () => {
    expect(rss).toContain("<content:encoded>&lt;p&gt;早上六點。&lt;/p&gt;</content:encoded>");
    expect(rss).toContain("<title>渡輪 &lt;首航&gt;</title>");
    expect(rss).toContain("<description>十二分鐘</description>");
  });
});

test("Atom has the same in its own words", () => {
  const atom = writeAtom(feed);
  expect(atom).toContain("<updated>2026-11-24T00:00:00.000Z</updated>");
  expect(atom).toContain("<published>2026-11-23T06:05:00.000Z</published>");
  expect(atom).toContain('<content type="html">&lt;p&gt;早上六點。&lt;/p&gt;</content>');
  expect(writeAtom({ ...feed, items: [] })).toContain(
    "<updated>1970-01-01T00:00:00.000Z</updated>",
  );
});

test("JSON Feed is 1.1", () => {
  expect(JSON.parse(writeJSONFeed(feed))).toMatchObject({
    version: "https://jsonfeed.org/version/1.1",
    feed_url: feed.self,
    items: [
      {
        id: "https://paper.example/articles/2345678923",
        content_html: "<p>早上六點。</p>",
        date_published: "2026-11-23T06:05:00.000Z",
        authors: [{ name: "林映秋" }, { name: "沈硯" }],
      },
    ],
  });
});

describe("a document as HTML", () => {
  const text = (words: string, ...marks: { type: string; attrs?: object }[]) => ({
    type: "text",
    text: words,
    ...(marks.length > 0 && { marks }),
  });
  const html = (...body: object[]) =>
    writeHTML(
      { type: "doc", content: [{ type: "headline" }, { type: "standfirst" }, ...body] } as never,
      (id) => (id === "known" ? "https://paper.example/media/known/800" : null),
    );

  test.each([
    [{ type: "paragraph", content: [text("a<b")] }, "<p>a&lt;b</p>"],
    [{ type: "paragraph" }, ""],
    [{ type: "paragraph", content: [text("粗", { type: "bold" })] }, "<p><strong>粗</strong></p>"],
    [
      { type: "paragraph", content: [text("字", { type: "reading", attrs: { pinyin: "zì" } })] },
      "<p>字</p>",
    ],
    [
      {
        type: "paragraph",
        content: [text("連", { type: "link", attrs: { href: 'https://a.example/?"' } })],
      },
      '<p><a href="https://a.example/?&quot;">連</a></p>',
    ],
    [
      {
        type: "paragraph",
        content: [text("連", { type: "link", attrs: { href: "javascript:alert(1)" } })],
      },
      "<p>連</p>",
    ],
    [{ type: "heading", attrs: { level: 3 }, content: [text("題")] }, "<h3>題</h3>"],
    [
      {
        type: "orderedList",
        attrs: { start: 3 },
        content: [{ type: "listItem", content: [{ type: "paragraph", content: [text("項")] }] }],
      },
      '<ol start="3"><li><p>項</p></li></ol>',
    ],
    [
      {
        type: "picture",
        attrs: { mediaId: "known", alt: "江面", credit: "方子謙" },
        content: [text("晨霧")],
      },
      '<figure><img src="https://paper.example/media/known/800" alt="江面"/><figcaption>晨霧　方子謙</figcaption></figure>',
    ],
    [{ type: "picture", attrs: { mediaId: "other" } }, ""],
    [{ type: "script", content: [text("x")] }, ""],
  ])("%j", (block, written) => expect(html(block)).toBe(written));
});

test("sitemaps", () => {
  expect(writeSitemapIndex(["https://paper.example/sitemaps/2026-11.xml"])).toContain(
    "<sitemap><loc>https://paper.example/sitemaps/2026-11.xml</loc></sitemap>",
  );
  const url = "https://paper.example/articles/a-2345678923";
  expect(writeSitemap([{ url, changedAt: new Date(0) }])).toContain(
    `<url><loc>${url}</loc><lastmod>1970-01-01T00:00:00.000Z</lastmod></url>`,
  );
  const publication = { name: "瀾江日報", language: "zh-tw" };
  expect(writeNewsSitemap(publication, [])).toContain("<urlset");
  expect(
    writeNewsSitemap(publication, [{ url, headline: "首航", firstPublishedAt: new Date(0) }]),
  ).toContain(
    "<news:news><news:publication><news:name>瀾江日報</news:name><news:language>zh-tw</news:language></news:publication><news:publication_date>1970-01-01T00:00:00.000Z</news:publication_date><news:title>首航</news:title></news:news>",
  );
});
