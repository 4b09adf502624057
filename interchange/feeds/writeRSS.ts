import { element, xml, xmlDeclaration } from "../xml.ts";
import type { Feed, FeedItem } from "./Feed.ts";
import { updatedAt } from "./updatedAt.ts";

/** RSS 2.0 (https://www.rssboard.org/rss-specification), with the whole text and the authors' names. */
export function writeRSS(feed: Feed): string {
  const { title, description, home, self, language, items } = feed;
  return `${xmlDeclaration}<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
${element("title", title)}
${element("link", home)}
${element("description", description)}
${element("language", language.toLowerCase())}
${items.length > 0 ? element("lastBuildDate", updatedAt(feed).toUTCString()) : ""}
<atom:link href="${xml(self)}" rel="self" type="application/rss+xml"/>
${items.map(writeItem).join("\n")}
</channel>
</rss>
`;
}

function writeItem(item: FeedItem): string {
  return [
    "<item>",
    element("title", item.title),
    element("link", item.url),
    element("guid", item.id),
    // RFC 822, as RSS wants it.
    element("pubDate", item.publishedAt.toUTCString()),
    ...item.authors.map((name) => element("dc:creator", name)),
    ...item.categories.map((name) => element("category", name)),
    element("description", item.summary),
    element("content:encoded", item.html),
    "</item>",
  ].join("\n");
}
