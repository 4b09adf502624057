import type { ListedArticle } from "./ListedArticle.ts";
import type { PublishedSection } from "./sections.ts";

/** The front page from the top down. */
export interface Front {
  lead: ListedArticle | undefined;
  /** At most two, with pictures. */
  seconds: ListedArticle[];
  latest: ListedArticle[];
  bands: Band[];
}

/** A section's own part of the page; empty sections have none. */
export interface Band {
  section: PublishedSection;
  articles: ListedArticle[];
}

/** Gives each article its place: what stands on top is not told again in its section's band. */
export function arrangeFront(latest: readonly ListedArticle[], bySection: readonly Band[]): Front {
  const lead = chooseLead(latest, bySection[0]?.section);
  const seconds = chooseSeconds(latest, lead);
  const top = new Set([lead, ...seconds].map((article) => article?.shortId));
  const isBelow = ({ shortId }: ListedArticle) => !top.has(shortId);
  return {
    lead,
    seconds,
    latest: latest.filter(isBelow).slice(0, 7),
    bands: bySection
      .map(({ section, articles }) => ({ section, articles: articles.filter(isBelow) }))
      .filter(({ articles }) => articles.length > 0),
  };
}

/** The newest with a picture, of the paper's first section where it has one among the newest. */
function chooseLead(latest: readonly ListedArticle[], first: PublishedSection | undefined) {
  const pictured = latest.filter(({ picture }) => picture);
  return pictured.find(({ section }) => section.slug === first?.slug) ?? pictured[0] ?? latest[0];
}

/** Of two other sections where that can be. */
function chooseSeconds(latest: readonly ListedArticle[], lead: ListedArticle | undefined) {
  const pictured = latest.filter((article) => article.picture && article !== lead);
  const elsewhere = pictured.filter(({ section }) => section.slug !== lead?.section.slug);
  const [first] = elsewhere;
  const second = elsewhere.find(({ section }) => section.slug !== first?.section.slug);
  const chosen = new Set([first, second, ...pictured].filter((article) => article !== undefined));
  return [...chosen].slice(0, 2);
}
