import type { Feed, FeedItem } from "./Feed.ts";

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function writeJSONFeed({ title, description, home, self, language, items }: Feed): string {
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title,
    description,
    home_page_url: home,
    feed_url: self,
    language,
    items: items.map(writeItem),
  });
}

function writeItem(item: FeedItem): object {
  return {
    id: item.id,
    url: item.url,
    title: item.title,
    summary: item.summary,
    content_html: item.html,
    ...(item.image !== null && { image: item.image }),
    date_published: item.publishedAt.toISOString(),
    date_modified: item.updatedAt.toISOString(),
    authors: item.authors.map((name) => ({ name })),
    tags: item.categories,
  };
}
