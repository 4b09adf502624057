"use client";

import { createContext, useContext } from "react";
import type { ArticleForDesk } from "#newsroom/articles/findForDesk.ts";
import type { HistoryPage } from "#newsroom/articles/listHistory.ts";
import type { NoticeRow } from "#newsroom/notices/listNotices.ts";
import type { StaffMember } from "#newsroom/people/listStaff.ts";
import type { Role } from "#newsroom/policy.ts";
import type { SectionRow } from "#newsroom/sections/listSections.ts";
import type { ArticleActs, FieldsInput } from "./ArticleActs.ts";
import type { Described, useArticle } from "./useArticle.ts";

/** What the parts of the article's page share. */
export type ArticleRoom = {
  actor: { id: string; name: string; role: Role };
  article: ArticleForDesk;
  history: HistoryPage;
  extendHistory: (older: HistoryPage) => void;
  values: Required<FieldsInput>;
  mayDescribe: boolean;
  sections: SectionRow[];
  notices: NoticeRow[];
  staff: StaffMember[];
  acts: ArticleActs;
  act: ReturnType<typeof useArticle>["act"];
  describe: (fields: FieldsInput, base: FieldsInput) => Promise<Described>;
  /** Puts a paragraph at the end of the body and says whether it could; missing where one may not write. */
  appendToBody?: (text: string) => boolean;
};

const ArticleContext = createContext<ArticleRoom | undefined>(undefined);

export const ArticleProvider = ArticleContext.Provider;

export function useRoom(): ArticleRoom {
  const room = useContext(ArticleContext);
  if (!room) throw new Error("a part of the article's page stands outside its ArticleProvider");
  return room;
}
