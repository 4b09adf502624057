import { answerFile, missingFile } from "#app/(reader)/_paper/answerFile.ts";
import { originOf } from "#app/(reader)/_paper/originOf.ts";
import {
  articleAddress,
  correctionsAddress,
  frontAddress,
  plain,
  sectionAddress,
} from "#components/reader/addresses.ts";
import { type SitemapPage, writeSitemap } from "#interchange/sitemaps/writeSitemap.ts";
import { listOfTenDays } from "#newsroom/published/listOfTenDays.ts";
import { sections } from "#newsroom/published/sections.ts";

type Asked = { params: Promise<{ part: string }> };

/** `pages.xml`, or the articles of ten days: `2026-11-3.xml`. */
export async function GET(request: Request, { params }: Asked): Promise<Response> {
  const [, part = ""] = /^([\w-]+)\.xml$/.exec((await params).part) ?? [];
  const origin = originOf(request);
  const pages = part === "pages" ? await listPages(origin) : await listArticles(part, origin);
  if (pages.length === 0) return missingFile();
  return answerFile(request, "application/xml; charset=utf-8", writeSitemap(pages));
}

async function listPages(origin: string): Promise<SitemapPage[]> {
  const addresses = (await sections()).map((section) => sectionAddress(section, plain));
  return [frontAddress(plain), ...addresses, correctionsAddress(plain)].map((address) => ({
    url: origin + address,
    changedAt: null,
  }));
}

async function listArticles(tenDays: string, origin: string): Promise<SitemapPage[]> {
  return (await listOfTenDays(tenDays)).map((article) => ({
    url: origin + articleAddress(article, plain),
    changedAt: article.changedAt,
  }));
}
