import type { Node } from "@tiptap/pm/model";
import type { articles } from "#db/schema/articles.ts";
import { headlineOf } from "#editor/headlineOf.ts";
import { ZhubiError } from "#newsroom/error.ts";
import { missingParts } from "./missingParts.ts";

/** What every publication has; refuses with the name of the first part that is missing. */
export function checkPublishable(article: typeof articles.$inferSelect, doc: Node) {
  const [missing] = missingParts(article, doc);
  if (missing || article.sectionId === null) {
    throw new ZhubiError("invalid", missing ?? "section_missing");
  }
  return {
    sectionId: article.sectionId,
    headline: headlineOf(doc),
    standfirst: doc.child(1).textContent.trim(),
  };
}
