import type { JSONContent } from "@tiptap/core";
import type { Readings } from "#db/schema/publications.ts";
import type { ContributorRole, NoticeKind } from "#newsroom/articles/inputs.ts";
import type { PublishedPicture } from "./PublishedPicture.ts";

/** A live article as its readers see it. */
export interface PublishedArticle {
  shortId: string;
  slug: string;
  headline: string;
  standfirst: string;
  doc: JSONContent;
  readings: Readings;
  section: { name: string; slug: string };
  source: string;
  dateline: string;
  /** When the source dates the story, if it does. */
  datedAt: Date | null;
  firstPublishedAt: Date;
  /** When what is shown was published: later than the first after a change. */
  publishedAt: Date;
  tags: string[];
  lead: (PublishedPicture & { alt: string; caption: string; credit: string }) | null;
  /** In the order of the byline. */
  contributors: PublishedContributor[];
  notices: { kind: NoticeKind; text: string }[];
  /** The pictures in the body, by their ids. */
  pictures: ReadonlyMap<string, PublishedPicture>;
}

export interface PublishedContributor {
  role: ContributorRole;
  name: string;
  slug: string;
}
