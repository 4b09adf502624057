import { element, xmlDeclaration } from "../xml.ts";

const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

export interface SitemapPage {
  url: string;
  changedAt: Date | null;
}

/** Pages as the sitemap protocol has them (https://www.sitemaps.org/protocol.html): at most 50,000. */
export function writeSitemap(pages: readonly SitemapPage[]): string {
  const rows = pages.map(({ url, changedAt }) => {
    const changed = changedAt ? element("lastmod", changedAt.toISOString()) : "";
    return `<url>${element("loc", url)}${changed}</url>\n`;
  });
  return `${xmlDeclaration}<urlset ${namespace}>\n${rows.join("")}</urlset>\n`;
}

/** The parts of a sitemap that is too long for one file. */
export function writeSitemapIndex(urls: readonly string[]): string {
  const rows = urls.map((url) => `<sitemap>${element("loc", url)}</sitemap>\n`);
  return `${xmlDeclaration}<sitemapindex ${namespace}>\n${rows.join("")}</sitemapindex>\n`;
}
