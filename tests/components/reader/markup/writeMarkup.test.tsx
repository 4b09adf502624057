import type { ReactElement, ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { ArticlePage } from "#components/reader/article/ArticlePage.tsx";
import { ApologyPage } from "#components/reader/frame/ApologyPage.tsx";
import { DrawnSheet } from "#components/reader/frame/DrawnSheet.tsx";
import { FrontPage } from "#components/reader/front/FrontPage.tsx";
import { ListPage } from "#components/reader/list/ListPage.tsx";
import { writeMarkup } from "#components/reader/markup/writeMarkup.ts";
import { plainMode, type ReadingMode } from "#components/reader/mode/ReadingMode.ts";
import { readMode } from "#components/reader/mode/readMode.ts";
import type { Paper } from "#components/reader/Paper.ts";
import { SearchPage } from "#components/reader/search/SearchPage.tsx";
import type { ListedArticle } from "#newsroom/published/ListedArticle.ts";
import type { PublishedArticle } from "#newsroom/published/PublishedArticle.ts";
import { annotate } from "#pinyin/annotate.ts";

/** But for the case and the order of attributes, which mean nothing, and hints that React adds for pictures. */
const byReact = (node: ReactNode) =>
  plain(renderToStaticMarkup(node).replaceAll(/<link rel="preload"[^>]*>/g, ""));
const byUs = (node: ReactNode) => plain(writeMarkup(node));
const plain = (html: string) =>
  html.replaceAll(/<(\w+)((?: [a-zA-Z-]+="[^"]*")+)/g, (_, type: string, written: string) => {
    const attributes = written.match(/ [a-zA-Z-]+="[^"]*"/g) ?? [];
    const lower = attributes.map((one) => one.replace(/^[^=]+/, (name) => name.toLowerCase()));
    return `<${type}${lower.sort().join("")}`;
  });

const Greeting = ({ name, children }: { name: string; children?: ReactNode }) => (
  <>
    <b>{name}</b>
    {children}
  </>
);

const parts: [string, ReactNode][] = [
  ["text", `<a href="x">&'</a>`],
  ["numbers and nothing", [1, 0, null, undefined, true, false, "", [["a"], "b"]]],
  [
    "functions",
    <Greeting key="g" name="江">
      {["a", <i key="i">b</i>]}
    </Greeting>,
  ],
  [
    "attributes",
    <p key="p" className="a" title={`"'<>&`} data-a={false} data-b="" hidden tabIndex={-1} />,
  ],
  [
    "attributes that aren't there",
    <p key="p" className={undefined} hidden={false} aria-current={undefined} />,
  ],
  ["an empty class", <p key="p" className="" />],
  ["aria", <p key="p" aria-hidden={true} aria-label="字" aria-current={false} />],
  [
    "elements without an end",
    [<br key="b" />, <hr key="h" />, <img key="i" alt="" src="/x?a=1&b=2" />],
  ],
  [
    "a form",
    <form key="f" action="/x">
      <label htmlFor="q">q</label>
      <input id="q" type="search" defaultValue={`"`} maxLength={80} autoFocus spellCheck={false} />
      <input type="radio" name="r" value="" defaultChecked />
      <input type="radio" name="r" value="1" defaultChecked={false} />
      <select defaultValue="b">
        <option value="a">{"a"}</option>
        <option value="b">b{1}</option>
      </select>
      <button type="submit" disabled>
        ok
      </button>
    </form>,
  ],
  [
    "a script",
    <script
      key="s"
      type="application/ld+json"
      dangerouslySetInnerHTML={{ __html: `{"a":"<\\/b>"}` }}
    />,
  ],
  [
    "ruby",
    <ruby key="r">
      字<rt lang="zh-Latn-pinyin" data-r="zì" data-t={4} />
    </ruby>,
  ],
  [
    "a table",
    <td key="t" colSpan={2} rowSpan={1}>
      a
    </td>,
  ],
];

test.each(parts)("%s as React writes it", (_, node) => expect(byUs(node)).toBe(byReact(node)));

test("what a public page can't have is refused", () => {
  expect(() => writeMarkup(<p onClick={() => undefined} />)).toThrow("onClick".toLowerCase());
  expect(() => writeMarkup(<p style={{ color: "red" }} />)).toThrow("style");
});

const text = "渡輪「白鷺號」清晨首航，兩岸通勤只要十二分鐘。";
const readings = annotate(text).map((one) => one?.pinyin ?? null);
const picture = { id: "pic", width: 1600, height: 1000, widths: [400, 800, 1600] };
const node = (type: string, marks?: { type: string; attrs?: object }[]) => ({
  type,
  content: [{ type: "text", text, ...(marks && { marks }) }],
});
const section = { name: "要聞", slug: "yao-wen" };
const listed: ListedArticle = {
  ...{
    shortId: "bcdfghjkmn",
    slug: "shou-hang",
    headline: text,
    standfirst: text,
    section,
    picture,
  },
  ...{ headlineReadings: readings, standfirstReadings: readings, houseTerms: null },
  ...{ headlineNode: node("headline"), standfirstNode: node("standfirst") },
  ...{ firstPublishedAt: new Date(0), leadsAt: new Date(0), reporters: ["林映秋"] },
};
const article = {
  ...listed,
  doc: {
    type: "doc",
    content: [
      node("headline"),
      node("standfirst"),
      node("paragraph", [{ type: "italic" }, { type: "bold" }]),
      node("paragraph", [{ type: "link", attrs: { href: "https://a.example/?a&b" } }]),
      { ...node("picture"), attrs: { mediaId: "pic", alt: "江", credit: "方" } },
      {
        type: "orderedList",
        attrs: { start: 3 },
        content: [{ type: "listItem", content: [node("paragraph")] }],
      },
      {
        type: "table",
        content: [
          { type: "tableRow", content: [{ type: "tableHeader", content: [node("paragraph")] }] },
        ],
      },
    ],
  },
  readings: {
    engine: "",
    blocks: Array.from({ length: 7 }, () => readings),
    leadCaption: readings,
  },
  ...{ source: "", dateline: "東岸", datedAt: null, tags: ["渡輪"] },
  ...{ updatedAt: new Date(9e6), changedAt: new Date(9e6) },
  corrections: [{ at: new Date(9e6), text, readings }],
  lead: { ...picture, alt: "江面", caption: text, credit: "方子謙" },
  contributors: [{ role: "reporter", name: "林映秋", slug: "lin" }],
  notices: [{ kind: "copyright", text }],
  pictures: new Map([["pic", picture]]),
} as unknown as PublishedArticle;

const paperIn = (mode: ReadingMode): Paper => ({
  house: { name: "瀾江日報", motto: "沿江而立", zone: "Asia/Taipei", language: "zh-Hant" },
  ...{ ownLanguage: "zh-Hant", sections: [section], say: (key: string) => `${key} & "more"` },
  ...{ write: (words: string) => words, lockedTerms: new Map(), now: new Date(1e12) },
  ...{ mode, origin: "https://paper.example" },
});

type Drawn = ReactElement<{ children?: ReactNode }, (props: object) => Drawn>;

/** What stands on a page's sheet, before it is written. */
function drawn(page: ReactElement): ReactNode {
  let element = page as Drawn;
  while (element.type.name !== DrawnSheet.name) element = element.type(element.props);
  return element.props.children;
}

const modes = [
  "",
  "pinyin",
  "pinyin-words-colours",
  "zhuyin-over500-hans-large",
  "pinyin-blanks",
  "zhuyin-boxes",
];

describe.each(modes)("in the mode %j", (written) => {
  const paper = paperIn(written === "" ? plainMode : (readMode(written) ?? plainMode));
  const list = { articles: [listed], next: "bcdfghjkmn" };
  const found = {
    ...{ query: `"渡輪"`, terms: ["渡輪"], next: null },
    articles: [
      { ...listed, headline: [{ text, isHit: true }], snippet: [{ text: "&", isHit: false }] },
    ],
  };
  const band = { section, articles: [listed, listed] };
  const front = { lead: listed, seconds: [listed], latest: [listed], bands: [band] };
  test.each<[string, ReactElement]>([
    ["article", <ArticlePage key="a" {...{ paper, article }} related={[listed]} />],
    ["front", <FrontPage key="f" {...{ paper, front }} />],
    [
      "list",
      <ListPage
        key="l"
        {...{ paper, list }}
        title="要聞"
        description=""
        address="/x"
        after={undefined}
      />,
    ],
    ["search", <SearchPage key="s" {...{ paper, found }} after={undefined} latest={[]} />],
    ["apology", <ApologyPage key="m" paper={paper} reason="missing" latest={[listed]} />],
  ])("the %s is as React writes it", (_, page) => {
    const sheet = drawn(page);
    expect(byUs(sheet).length).toBeGreaterThan(300);
    expect(byUs(sheet)).toBe(byReact(sheet));
  });
});
