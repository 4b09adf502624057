"use client";

import { ArticlePage, type ArticlePageProps } from "#components/desk/article/ArticlePage.tsx";
import { schema } from "#editor/schema.ts";
import type { ArticleForDesk } from "#newsroom/articles/findForDesk.ts";
import { missingParts } from "#newsroom/articles/missingParts.ts";

/** Hands the house's own check to the page, so that both ask for the same parts. */
export function ArticleRoom(props: Omit<ArticlePageProps, "check">) {
  return <ArticlePage {...props} check={check} />;
}

const check: ArticlePageProps["check"] = (article, doc) =>
  missingParts(described(article), schema.nodeFromJSON(doc));

const described = ({ sectionId, lead }: ArticleForDesk) => ({
  sectionId,
  leadMediaId: lead.mediaId,
  leadCredit: lead.credit,
  leadAlt: lead.alt,
});
