import type { Node } from "@tiptap/pm/model";

/** The headline as plain text; empty while there is none. */
export function headlineOf(doc: Node): string {
  return doc.firstChild?.textContent.trim() ?? "";
}
