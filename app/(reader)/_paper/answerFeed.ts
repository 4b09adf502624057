import {
  articleAddress,
  frontAddress,
  pictureAddress,
  plain,
  sectionAddress,
} from "#components/reader/addresses.ts";
import type { Say } from "#components/reader/Say.ts";
import { fullTime } from "#components/reader/times.ts";
import type { Feed, FeedItem } from "#interchange/feeds/Feed.ts";
import { writeAtom } from "#interchange/feeds/writeAtom.ts";
import { figure, writeHTML } from "#interchange/feeds/writeHTML.ts";
import { writeJSONFeed } from "#interchange/feeds/writeJSONFeed.ts";
import { writeRSS } from "#interchange/feeds/writeRSS.ts";
import { xml } from "#interchange/xml.ts";
import { toldOf } from "#newsroom/published/corrections.ts";
import { type House, house } from "#newsroom/published/house.ts";
import { type FedArticle, listForFeed } from "#newsroom/published/listForFeed.ts";
import type { Told } from "#newsroom/published/PublishedArticle.ts";
import type { PublishedPicture } from "#newsroom/published/PublishedPicture.ts";
import { sections } from "#newsroom/published/sections.ts";
import { answerFile, missingFile } from "./answerFile.ts";
import { originOf } from "./originOf.ts";
import { sayIn } from "./sayIn.ts";

const kinds = {
  rss: { write: writeRSS, type: "application/rss+xml; charset=utf-8" },
  atom: { write: writeAtom, type: "application/atom+xml; charset=utf-8" },
  json: { write: writeJSONFeed, type: "application/feed+json; charset=utf-8" },
} as const;

/** The newest articles of the paper or of a section, in one of the forms in which programs follow them. */
export async function answerFeed(
  request: Request,
  kind: keyof typeof kinds,
  slug?: string,
): Promise<Response> {
  const paper = await house();
  const [say, parts, { articles, pictures }] = await Promise.all([
    sayIn(paper.language),
    sections(),
    listForFeed(slug === undefined ? {} : { section: slug }),
  ]);
  const section = parts.find((part) => part.slug === slug);
  if (slug !== undefined && !section) return missingFile();
  const origin = originOf(request);
  const feed: Feed = {
    title: section ? `${paper.name}｜${section.name}` : paper.name,
    description: paper.motto || paper.name,
    home: origin + (section ? sectionAddress(section, plain) : frontAddress(plain)),
    self: origin + new URL(request.url).pathname,
    language: languages[paper.language],
    items: articles.map((article) =>
      itemOf(article, { pictures, origin, corrected: correctedIn(say, paper) }),
    ),
  };
  const { write, type } = kinds[kind];
  return answerFile(request, type, write(feed));
}

const languages: Record<House["language"], string> = {
  "zh-Hant": "zh-TW",
  "zh-Hans": "zh-CN",
  en: "en",
};

/** What was put right stands before the text, as on the page. */
function correctedIn(say: Say, paper: House) {
  return ({ at, text }: Told) =>
    `<p><strong>${xml(say("corrections.label"))}</strong> ${xml(fullTime(at, { house: paper }))} ${xml(text)}</p>`;
}

interface Around {
  pictures: ReadonlyMap<string, PublishedPicture>;
  origin: string;
  corrected: (correction: Told) => string;
}

function itemOf(article: FedArticle, { pictures, origin, corrected }: Around): FeedItem {
  const { shortId, headline, standfirst, doc, section, tags, picture } = article;
  const fileOf = ({ id, widths }: PublishedPicture) =>
    origin + pictureAddress(id, widths.find((width) => width >= 800) ?? Math.max(...widths));
  const image = picture && fileOf(picture);
  const lead = image
    ? figure(image, article.leadAlt, xml(article.leadCaption), article.leadCredit)
    : "";
  const body = writeHTML(doc, (mediaId) => {
    const found = pictures.get(mediaId);
    return found ? fileOf(found) : null;
  });
  return {
    // Leads to the article under whatever words its address has.
    id: `${origin}/articles/${shortId}`,
    url: origin + articleAddress(article, plain),
    title: headline,
    summary: standfirst,
    html: article.corrections.map(toldOf).map(corrected).join("") + lead + body,
    authors: article.reporters,
    categories: [section.name, ...tags],
    image,
    publishedAt: article.firstPublishedAt,
    updatedAt: article.changedAt,
  };
}
