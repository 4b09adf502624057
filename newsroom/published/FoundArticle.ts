import type { MarkedPiece } from "#newsroom/search/markHits.ts";
import type { PublishedPicture } from "./PublishedPicture.ts";

/** What a list of search results shows of a live article. */
export interface FoundArticle {
  shortId: string;
  slug: string;
  headline: MarkedPiece[];
  snippet: MarkedPiece[];
  section: { name: string; slug: string };
  picture: PublishedPicture | null;
  firstPublishedAt: Date;
  reporters: string[];
}

/** Part of what was found, newest first; `next` is the cursor of what follows, if anything may. */
export interface FoundList {
  articles: FoundArticle[];
  next: string | null;
}
