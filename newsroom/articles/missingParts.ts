import type { Node } from "@tiptap/pm/model";
import { headlineOf } from "#editor/headlineOf.ts";

export type MissingPart =
  | "headline_missing"
  | "section_missing"
  | "body_missing"
  | "lead_credit_missing"
  | "lead_alt_missing"
  | "picture_credit_missing"
  | "picture_alt_missing";

type Described = {
  sectionId: string | null;
  leadMediaId: string | null;
  leadCredit: string;
  leadAlt: string;
};

/** What must be there before an article is published, in the order in which one would see to it. */
export function missingParts(article: Described, doc: Node): MissingPart[] {
  const missing = new Set<MissingPart>();
  if (headlineOf(doc) === "") missing.add("headline_missing");
  if (article.sectionId === null) missing.add("section_missing");
  if (!hasBody(doc)) missing.add("body_missing");
  if (article.leadMediaId !== null) {
    if (article.leadCredit === "") missing.add("lead_credit_missing");
    if (article.leadAlt === "") missing.add("lead_alt_missing");
  }
  doc.descendants((node) => {
    if (node.type.name !== "picture" || node.attrs["mediaId"] === null) return;
    if (node.attrs["credit"] === "") missing.add("picture_credit_missing");
    if (node.attrs["alt"] === "" && node.attrs["decorative"] !== true) {
      missing.add("picture_alt_missing");
    }
  });
  return [...missing];
}

function hasBody(doc: Node): boolean {
  return doc.content.content.slice(2).some((block) => block.textContent.trim() !== "");
}
