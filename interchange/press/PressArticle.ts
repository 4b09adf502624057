/** A stretch of text; with `pinyin`, every Han character in it reads so. */
export interface Run {
  readonly text: string;
  /** One canonical syllable: tone mark, NFC, `ü`. */
  readonly pinyin?: string;
}

export type NoticeKind = "reprint" | "copyright" | "hotline" | "photo_rights" | "follow";

export interface PressNotice {
  readonly kind: NoticeKind;
  readonly text: string;
}

/** What the lead photo's line says; one of the two may be empty. */
export interface PressPhoto {
  readonly caption: string;
  readonly credit: string;
}

/** A stretch of the text that found no field. */
export interface Unplaced {
  readonly text: string;
  /** How many paragraphs of the body stand before it. */
  readonly after: number;
}

export type PeopleField =
  "reporters" | "responsibleEditors" | "photographers" | "translators" | "proofreaders";

/** An article as press text holds it. What the text doesn't say is empty, or null. */
export interface PressArticle extends Readonly<Record<PeopleField, readonly string[]>> {
  readonly headline: readonly Run[];
  readonly standfirst: readonly Run[];
  readonly source: string;
  /** ISO 8601 with the zone's offset, to the second: `2023-03-11T16:31:37+08:00`. */
  readonly time: string | null;
  /** Where it is reported from, as printed: 台北報導, 新華社北京3月10日電. */
  readonly dateline: string;
  readonly photo: PressPhoto | null;
  /** Paragraphs. */
  readonly body: readonly (readonly Run[])[];
  readonly notices: readonly PressNotice[];
  readonly unplaced: readonly Unplaced[];
}

export const emptyPressArticle: PressArticle = {
  headline: [],
  standfirst: [],
  source: "",
  time: null,
  dateline: "",
  reporters: [],
  responsibleEditors: [],
  photographers: [],
  translators: [],
  proofreaders: [],
  photo: null,
  body: [],
  notices: [],
  unplaced: [],
};
