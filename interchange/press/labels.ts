import type { NoticeKind, PeopleField } from "./PressArticle.ts";

/** The fields whose label stands at the head of a line of canonical press text. */
export type LabelledField =
  | PeopleField
  | "headline"
  | "standfirst"
  | "source"
  | "time"
  | "dateline"
  | "caption"
  | "credit"
  | "paragraph"
  | "unplaced"
  | NoticeKind;

/** What the inverse writes, in the order in which it writes it. */
export const labels: Readonly<Record<LabelledField, string>> = {
  headline: "標題",
  standfirst: "導語",
  source: "來源",
  time: "時間",
  dateline: "電頭",
  reporters: "記者",
  responsibleEditors: "責任編輯",
  photographers: "攝影",
  translators: "翻譯",
  proofreaders: "校對",
  caption: "圖片說明",
  credit: "圖片來源",
  paragraph: "正文",
  reprint: "轉載",
  copyright: "版權",
  hotline: "熱線",
  photo_rights: "圖片權利",
  follow: "關注",
  unplaced: "未歸類",
};

export const fieldOfLabel: ReadonlyMap<string, LabelledField> = new Map(
  (Object.keys(labels) as LabelledField[]).map((field) => [labels[field], field]),
);
