"use client";

import { ArticlePage, type ArticlePageProps } from "#components/desk/article/ArticlePage.tsx";
import { schema } from "#editor/schema.ts";
import type { ArticleForDesk } from "#newsroom/articles/findForDesk.ts";
import { listStaged } from "#newsroom/articles/listStaged.ts";
import { missingParts } from "#newsroom/articles/missingParts.ts";

/** Hands the house's own checks to the page, so that both ask for the same parts. */
export function ArticleRoom(props: Omit<ArticlePageProps, "check" | "compare">) {
  return <ArticlePage {...props} check={check} compare={compare} />;
}

const check: ArticlePageProps["check"] = (article, doc) =>
  missingParts(described(article), schema.nodeFromJSON(doc));

const compare: ArticlePageProps["compare"] = (shown, article, doc) =>
  listStaged(
    { doc: schema.nodeFromJSON(shown.doc), beside: shown },
    {
      doc: schema.nodeFromJSON(doc),
      beside: {
        ...article,
        notices: article.notices.map(({ noticeId }) => ({ noticeId })),
      },
    },
  );

const described = ({ sectionId, lead }: ArticleForDesk) => ({
  sectionId,
  leadMediaId: lead.mediaId,
  leadCredit: lead.credit,
  leadAlt: lead.alt,
});
