import type { Node } from "@tiptap/pm/model";

/** The standfirst as plain text; empty while there is none. */
export function standfirstOf(doc: Node): string {
  return doc.childCount > 1 ? doc.child(1).textContent.trim() : "";
}
