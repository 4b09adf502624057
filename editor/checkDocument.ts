import type { Node } from "@tiptap/pm/model";
import { checkNode } from "./checkNode.ts";
import { schema } from "./schema.ts";

/** Positions in the longest document that is taken: some 300,000 characters. */
export const longestDocument = 400_000;

/**
 * JSON from anywhere to a document that keeps every rule of the schema.
 * Throws a RangeError with a readable message when it does not.
 */
export function checkDocument(json: unknown): Node {
  const doc = parse(json);
  if (doc.type !== schema.topNodeType) throw new RangeError("Not a document: it must be a doc");
  if (doc.nodeSize > longestDocument) throw new RangeError("Not a document: too long");
  try {
    checkNode(doc);
  } catch (error) {
    throw new RangeError(`Not a document: ${messageOf(error)}`, { cause: error });
  }
  return doc;
}

function parse(json: unknown): Node {
  try {
    return schema.nodeFromJSON(json);
  } catch (error) {
    throw new RangeError(`Not a document: ${messageOf(error)}`, { cause: error });
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
