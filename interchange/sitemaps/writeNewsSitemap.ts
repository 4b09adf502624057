import { element, xmlDeclaration } from "../xml.ts";

export interface NewsArticle {
  url: string;
  headline: string;
  firstPublishedAt: Date;
}

interface Publication {
  name: string;
  /** `zh-tw`, `zh-cn`, or another of ISO 639. */
  language: string;
}

/**
 * Google's sitemap of news: articles of the last two days, at most 1,000, each with its first publication
 * (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap).
 */
export function writeNewsSitemap(
  { name, language }: Publication,
  articles: readonly NewsArticle[],
): string {
  const publication = `<news:publication>${element("news:name", name)}${element("news:language", language)}</news:publication>`;
  const rows = articles.map(
    ({ url, headline, firstPublishedAt }) =>
      `<url>${element("loc", url)}<news:news>${publication}${element(
        "news:publication_date",
        firstPublishedAt.toISOString(),
      )}${element("news:title", headline)}</news:news></url>\n`,
  );
  return `${xmlDeclaration}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">\n${rows.join("")}</urlset>\n`;
}
