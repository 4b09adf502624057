import type { MarkedPiece } from "#newsroom/search/markHits.ts";

/** What a list of search results shows of a live article. */
export interface FoundArticle {
  shortId: string;
  slug: string;
  headline: MarkedPiece[];
  snippet: MarkedPiece[];
  section: { name: string; slug: string };
  firstPublishedAt: Date;
  reporters: string[];
}

/** Part of what was found, newest first; `next` is the cursor of what follows, if anything may. */
export interface FoundList {
  /** What was asked, as it is to stand in the box. */
  query: string;
  /** Its parts, each of which stands in every article. */
  terms: string[];
  articles: FoundArticle[];
  next: string | null;
}
