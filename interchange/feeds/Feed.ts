/** The newest articles for programs that follow a paper; every address in it is whole. */
export interface Feed {
  title: string;
  description: string;
  /** The page that it follows. */
  home: string;
  /** The feed's own address. */
  self: string;
  /** BCP 47. */
  language: string;
  items: readonly FeedItem[];
}

export interface FeedItem {
  /** An address that stays, whatever becomes of the headline. */
  id: string;
  url: string;
  title: string;
  summary: string;
  /** The whole text, as `writeHTML` gives it. */
  html: string;
  authors: readonly string[];
  /** The section, then the tags. */
  categories: readonly string[];
  image: string | null;
  publishedAt: Date;
  /** Of the publication that is shown. */
  updatedAt: Date;
}
