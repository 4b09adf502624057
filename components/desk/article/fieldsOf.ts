import type { ArticleForDesk } from "#newsroom/articles/findForDesk.ts";
import type { FieldsInput } from "./ArticleActs.ts";

/** What stands beside the text, in the shape in which it is sent back. */
export function fieldsOf(article: ArticleForDesk): Required<FieldsInput> {
  const { sectionId, slug, source, dateline, datedAt, tags, contributors, lead, unplaced } =
    article;
  const { embargoUntil, embargoNote } = article;
  return {
    sectionId,
    slug,
    source,
    dateline,
    datedAt: datedAt?.toISOString() ?? null,
    tags,
    contributors,
    lead,
    notices: article.notices.map(({ noticeId }) => ({ noticeId })),
    unplaced,
    embargo: embargoUntil && { until: embargoUntil.toISOString(), note: embargoNote },
  };
}
