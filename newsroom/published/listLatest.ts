import type { ArticleList } from "./ListedArticle.ts";
import { listPage, type ListOptions } from "./listPage.ts";

/** The newest articles of the whole paper. */
export function listLatest(options: ListOptions = {}): Promise<ArticleList> {
  return listPage(undefined, "latest", options);
}
