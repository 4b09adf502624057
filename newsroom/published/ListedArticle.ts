import type { JSONContent } from "@tiptap/core";
import type { PublishedPicture } from "./PublishedPicture.ts";

/** What a list shows of a live article. */
export interface ListedArticle {
  shortId: string;
  slug: string;
  headline: string;
  standfirst: string;
  /** One syllable or null a code point; null where the list was asked for without readings. */
  headlineReadings: (string | null)[] | null;
  standfirstReadings: (string | null)[] | null;
  /** The two as the document has them, with the readings that people gave; with readings only. */
  headlineNode: JSONContent | null;
  standfirstNode: JSONContent | null;
  /** Words of the two that read as the house's dictionary has them; with readings only. */
  houseTerms: string[] | null;
  section: { name: string; slug: string };
  picture: PublishedPicture | null;
  firstPublishedAt: Date;
  /** Its place in the list: when it was first published, or last updated. */
  leadsAt: Date;
  reporters: string[];
}

/** Part of a list, the newest and the last updated first; `next` is the cursor of what follows, if anything does. */
export interface ArticleList {
  articles: ListedArticle[];
  next: string | null;
}
