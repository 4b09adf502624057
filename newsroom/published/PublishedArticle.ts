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
  /** When news was last added, or the article came back to readers; null where it stands as at first. */
  updatedAt: Date | null;
  /** When the words last changed in a way that readers are told of. */
  changedAt: Date;
  /** What was put right, the newest first. */
  corrections: Told[];
  tags: string[];
  lead: (PublishedPicture & { alt: string; caption: string; credit: string }) | null;
  /** In the order of the byline. */
  contributors: PublishedContributor[];
  notices: { kind: NoticeKind; text: string }[];
  /** The pictures in the body, by their ids. */
  pictures: ReadonlyMap<string, PublishedPicture>;
}

/** What readers are told about an article, in the words of its day. */
export interface Told {
  at: Date;
  text: string;
  /** One toned syllable or null for each code point. */
  readings: (string | null)[];
}

export interface PublishedContributor {
  role: ContributorRole;
  name: string;
  slug: string;
}
