import type { Node } from "@tiptap/pm/model";
import type { DocumentJSON } from "./DocumentJSON.ts";

const known = new WeakMap<Node, DocumentJSON>();

/** A document as plain JSON, which server actions take. To be read, not changed: it is made once. */
export function plainJSON(doc: Node): DocumentJSON {
  const json = known.get(doc) ?? (JSON.parse(JSON.stringify(doc)) as DocumentJSON);
  known.set(doc, json);
  return json;
}
