/** What two versions of a text differ in. The pieces in order give both texts. */
export type Piece =
  | { is: "same" | "added" | "removed"; text: string }
  /** The same word in another form: another width or script, or a space more or less. */
  | { is: "form"; before: string; after: string };

export type BlockKind =
  | "headline"
  | "standfirst"
  | "paragraph"
  | "heading"
  | "listItem"
  | "blockquote"
  | "pullQuote"
  | "picture"
  | "tableCell"
  | "horizontalRule";

export type PictureFacts = {
  mediaId: string | null;
  alt: string;
  credit: string;
  decorative: boolean;
};

/** Where blocks of a text stand among its blocks that aren't empty; the headline is 0. */
export type Places = { from: number; to: number };

export type Row = {
  /**
   * `changed` covers a block that was split or joined, whose pieces hold `blockBreak`s;
   * `movedAway` stands at the old place of a block that is `moved`, and has no words of its own.
   */
  is: "same" | "changed" | "added" | "removed" | "moved" | "movedAway";
  kind: BlockKind;
  /** The heading's level, or how deep a list item lies. */
  level: number;
  /** Where it was of another kind. */
  was?: { kind: BlockKind; level: number };
  pieces: Piece[];
  /** Whether the two differ in nothing but forms. */
  isFormOnly: boolean;
  before?: Places;
  after?: Places;
  /** For a picture: what was there, what is there. */
  picture?: { before: PictureFacts | null; after: PictureFacts | null };
};

/** Characters that both versions have, and that read otherwise; null where nobody says how. */
export type ReadingChange = {
  row: number;
  text: string;
  /** Words around it, to know the place by. */
  lead: string;
  trail: string;
  before: (string | null)[];
  after: (string | null)[];
};

export type Format = "bold" | "italic" | "link";

/** Characters that both versions have, set otherwise; for links the address, else "" when set. */
export type FormatChange = {
  row: number;
  text: string;
  format: Format;
  before: string | null;
  after: string | null;
};

export type TextComparison = {
  rows: Row[];
  readings: ReadingChange[];
  formats: FormatChange[];
};
