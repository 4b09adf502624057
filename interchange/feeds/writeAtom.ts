import { element, xml, xmlDeclaration } from "../xml.ts";
import type { Feed, FeedItem } from "./Feed.ts";
import { updatedAt } from "./updatedAt.ts";

/** Atom (RFC 4287). */
export function writeAtom(feed: Feed): string {
  const { title, description, home, self, language, items } = feed;
  return `${xmlDeclaration}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(language)}">
${element("id", self)}
${element("title", title)}
${element("subtitle", description)}
${element("updated", updatedAt(feed).toISOString())}
<link href="${xml(self)}" rel="self" type="application/atom+xml"/>
<link href="${xml(home)}" rel="alternate" type="text/html"/>
<author>${element("name", title)}</author>
${items.map(writeEntry).join("\n")}
</feed>
`;
}

function writeEntry(item: FeedItem): string {
  return [
    "<entry>",
    element("id", item.id),
    element("title", item.title),
    `<link href="${xml(item.url)}" rel="alternate" type="text/html"/>`,
    element("published", item.publishedAt.toISOString()),
    element("updated", item.updatedAt.toISOString()),
    ...item.authors.map((name) => `<author>${element("name", name)}</author>`),
    ...item.categories.map((name) => `<category term="${xml(name)}"/>`),
    element("summary", item.summary),
    `<content type="html">${xml(item.html)}</content>`,
    "</entry>",
  ].join("\n");
}
