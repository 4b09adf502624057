import type { z } from "zod";
import type { ArticleForDesk } from "#newsroom/articles/findForDesk.ts";
import type { ShownArticle } from "#newsroom/articles/findShown.ts";
import type * as inputs from "#newsroom/articles/inputs.ts";
import type { HistoryPage } from "#newsroom/articles/listHistory.ts";
import type { AddEntry } from "#newsroom/dictionary/inputs.ts";
import type * as previews from "#newsroom/previews/inputs.ts";
import type { PreviewRow } from "#newsroom/previews/listPreviews.ts";
import type { ArticleReadings } from "#newsroom/readings/findReadings.ts";
import type { Act } from "../Answer.ts";

export type FieldsInput = z.input<typeof inputs.Fields>;
/** The article as it now stands, and what befell it last. */
export type Look = { article: ArticleForDesk; history: HistoryPage };
type Stamped = { stamp: number };

/** Everything that the article's page asks of the newsroom, handed in as server actions. */
export type ArticleActs = {
  look: Act<{ articleId: string }, Look>;
  describe: Act<z.input<typeof inputs.Describe>, Stamped>;
  submit: Act<z.input<typeof inputs.Submit>, Stamped>;
  recall: Act<z.input<typeof inputs.Recall>, Stamped>;
  returnArticle: Act<z.input<typeof inputs.Return>, Stamped>;
  publish: Act<z.input<typeof inputs.Publish>, Stamped>;
  schedule: Act<z.input<typeof inputs.Schedule>, Stamped>;
  unschedule: Act<z.input<typeof inputs.Unschedule>, Stamped>;
  amend: Act<z.input<typeof inputs.Amend>, Stamped>;
  correct: Act<z.input<typeof inputs.Correct>, Stamped>;
  update: Act<z.input<typeof inputs.Update>, Stamped>;
  withdraw: Act<z.input<typeof inputs.Withdraw>, Stamped>;
  sharePreview: Act<z.input<typeof previews.SharePreview>, { previewId: string }>;
  revokePreview: Act<z.input<typeof previews.RevokePreview>, { previewId: string }>;
  listPreviews: Act<z.input<typeof previews.ListPreviews>, PreviewRow[]>;
  assign: Act<z.input<typeof inputs.Assign>, Stamped>;
  findShown: Act<{ articleId: string }, ShownArticle | null>;
  listHistory: Act<{ articleId: string; after?: string }, HistoryPage>;
  listContributors: Act<{ typed: string }, string[]>;
  findReadings: Act<{ articleId: string }, ArticleReadings>;
  /** Takes a reading into the house dictionary. */
  promote: Act<z.input<typeof AddEntry>, { entryId: string }>;
  addPicture: Act<{ file: File }, { mediaId: string; widths: number[] }>;
};
