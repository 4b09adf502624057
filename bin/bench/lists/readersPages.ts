import type postgres from "postgres";
import { frontPage } from "#newsroom/published/frontPage.ts";
import { listByAuthor } from "#newsroom/published/listByAuthor.ts";
import { listForFeed } from "#newsroom/published/listForFeed.ts";
import { listNews } from "#newsroom/published/listNews.ts";
import { listOfTenDays } from "#newsroom/published/listOfTenDays.ts";
import { listSection } from "#newsroom/published/listSection.ts";
import { listTenDays } from "#newsroom/published/listTenDays.ts";
import { search } from "#newsroom/published/search.ts";
import type { MeasuredPage } from "./MeasuredPage.ts";

const common = "渡輪 港口 碼頭 水庫 船長 學校 今年 市府 沒有 瀾江".split(" ");
const seldom = "反應爐 望遠鏡 木偶 珊瑚 霜害 潮汐表 鉛字 鯨魚 石橋 電池".split(" ");
const typed = "duchuan gangkou dulun yeshi lanjiang ljrb mrjjxw".split(" ");

/** All that readers and programs ask for of a paper, and how soon it is to be there. */
export async function readersPages(sql: postgres.Sql): Promise<MeasuredPage[]> {
  const slugs = (await sql<{ slug: string }[]>`select slug from sections`).map(({ slug }) => slug);
  const authors = await sql<{ slug: string }[]>`
    select slug from contributors where slug like 'bench-%' order by id`;
  const deep = await sql<{ shortId: string }[]>`
    select short_id as "shortId" from articles where state = 'live' and random() < 0.001
    order by random() limit 20`;
  const parts = (await listTenDays()).slice(1, 25);
  const searches = (queries: string[]) => queries.map((query) => searchOf(query));
  const section = (slug: string, after?: string) => ({
    address: `/sections/${slug}${after === undefined ? "" : `?after=${after}`}`,
    query: () => listSection(slug, { after }),
  });
  const feed = (address: string, slug?: string) => ({
    address,
    query: () => listForFeed(slug === undefined ? {} : { section: slug }),
  });
  return [
    page("front page", [{ address: "/", query: () => frontPage() }]),
    page(
      "section",
      slugs.map((slug) => section(slug)),
    ),
    page(
      "section, from anywhere in it",
      deep.map(({ shortId }, at) => section(of(slugs, at), shortId)),
    ),
    page(
      "author",
      authors.map(({ slug }) => ({
        address: `/authors/${slug}`,
        query: () => listByAuthor(slug),
      })),
    ),
    page(
      "author, from anywhere",
      deep.map(({ shortId: after }, at) => {
        const { slug } = of(authors.slice(0, -1), at);
        const query = () => listByAuthor(slug, { after });
        return { address: `/authors/${slug}?after=${after}`, query };
      }),
    ),
    page("search, two common characters", searches(common), 60),
    page(
      "search, the same from anywhere",
      deep.map(({ shortId }, at) => searchOf(of(common, at), shortId)),
      60,
    ),
    page("search, one character", searches(["船", "的", "人", "橋"]), 60),
    page("search, seldom or never there", searches(seldom)),
    page("search, two terms", searches(common.map((word, at) => `${word} ${of(common, at + 3)}`))),
    page("search, pinyin and first letters", searches(typed)),
    page(
      "RSS, Atom, JSON Feed",
      ["/feed.xml", "/atom.xml", "/feed.json"].map((one) => feed(one)),
    ),
    page(
      "RSS of a section",
      slugs.map((slug) => feed(`/sections/${slug}/feed.xml`, slug)),
    ),
    page("sitemap", [{ address: "/sitemap.xml", query: listTenDays }]),
    page(
      "sitemap of ten days",
      parts.map((part) => ({ address: `/sitemaps/${part}.xml`, query: () => listOfTenDays(part) })),
    ),
    page("sitemap of news", [{ address: "/news-sitemap.xml", query: listNews }]),
  ];
}

const page = (name: string, cases: MeasuredPage["cases"], goal = 30): MeasuredPage => ({
  name,
  goal,
  share: "p99",
  cases,
});

function searchOf(query: string, after?: string) {
  const asked = new URLSearchParams({ q: query, ...(after !== undefined && { after }) });
  return { address: `/search?${String(asked)}`, query: () => search(query, { after }) };
}

function of<Thing>(list: readonly Thing[], at: number): Thing {
  const found = list[at % list.length];
  if (found === undefined) throw new Error("there is nothing to measure");
  return found;
}
