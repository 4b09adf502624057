/** A point in an article's life from which it can be read, compared and restored. */
export type Revision = {
  /** Its name in an address. */
  moment: string;
  /** The text's version. */
  version: number;
  at: Date;
  people: string[];
  /** An act such as `article.publish`, or `revision.writing` where somebody wrote and then paused. */
  kind: string;
  /** What changed beside the text meanwhile. */
  fields: string[];
  /** Where it was restored from: that version's moment can be looked at. */
  from: number | null;
};

export type RevisionPage = { rows: Revision[]; next: string | undefined };
