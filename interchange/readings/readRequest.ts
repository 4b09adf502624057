import type { Node } from "@tiptap/pm/model";
import { z } from "zod";
import { checkDocument } from "#editor/checkDocument.ts";
import { lineOf } from "#editor/lineOf.ts";
import { termSyllables } from "#pinyin/houseReadings.ts";
import { isDeeperThan } from "./isDeeperThan.ts";
import { RequestError } from "./RequestError.ts";
import { type Spelling, spellings } from "./spellings.ts";

/** In code points, of a text or of all texts in a document. */
export const longestText = 100_000;
const mostTerms = 1_000;
/** A document of the house is some ten levels deep, and each of its levels is two in JSON. */
const deepest = 100;

const Body = z.strictObject({
  text: z.string().optional(),
  doc: z.record(z.string(), z.unknown()).optional(),
  dictionary: z.record(z.string().max(100), z.string().max(1_000)).optional(),
  form: z.enum(Object.keys(spellings) as [Spelling, ...Spelling[]]).optional(),
});

export interface ReadingsRequest {
  /** The text, or each text block of the document with its place in the document's `content`. */
  readonly source:
    | { readonly text: string }
    | { readonly blocks: readonly { readonly path: readonly number[]; readonly node: Node }[] };
  readonly dictionary: ReadonlyMap<string, string>;
  readonly form: Spelling | undefined;
  /** In code points. */
  readonly length: number;
}

/** JSON from anywhere to a request that can be answered; throws a RequestError where it is none. */
export function readRequest(json: unknown): ReadingsRequest {
  if (isDeeperThan(deepest, json)) throw new RequestError("invalid", "The JSON nests too deeply.");
  const read = Body.safeParse(json);
  if (!read.success) throw new RequestError("invalid", sentence(read.error));
  const { text, doc, dictionary = {}, form } = read.data;
  if ((text === undefined) === (doc === undefined)) {
    throw new RequestError("invalid", "Send either text or doc.");
  }
  const source = text === undefined ? { blocks: blocksOf(doc) } : { text };
  const length = lengthOf(source);
  if (length > longestText) {
    const told = `The text has ${length} characters; ${longestText} is the most. Send it in parts.`;
    throw new RequestError("too_long", told);
  }
  return { source, dictionary: readDictionary(dictionary), form, length };
}

function sentence(error: z.ZodError): string {
  const [issue] = error.issues;
  const place = issue?.path.join(".") ?? "";
  return `${place === "" ? "The body" : place}: ${issue?.message ?? "invalid"}.`;
}

function blocksOf(json: unknown) {
  let doc: Node;
  try {
    doc = checkDocument(json);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new RequestError("invalid", `doc: ${error.message}.`);
  }
  return [...textBlocks(doc, [])];
}

function* textBlocks(
  node: Node,
  path: readonly number[],
): Generator<{ path: readonly number[]; node: Node }> {
  if (node.isTextblock) {
    yield { path, node };
    return;
  }
  for (const [index, child] of node.children.entries()) yield* textBlocks(child, [...path, index]);
}

function lengthOf(source: ReadingsRequest["source"]): number {
  const texts = "text" in source ? [source.text] : source.blocks.map(({ node }) => lineOf(node));
  return texts.reduce((sum, text) => sum + Array.from(text).length, 0);
}

function readDictionary(entries: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const terms = Object.entries(entries);
  if (terms.length > mostTerms) {
    throw new RequestError("invalid", `dictionary: ${mostTerms} terms are the most.`);
  }
  const wrong = terms.find(([term, reading]) => !termSyllables(term, reading));
  if (wrong) {
    const [term, reading] = wrong.map((part) => JSON.stringify(part));
    const rule = "a reading has one syllable for each Han character, parted by spaces";
    throw new RequestError("invalid", `dictionary: ${reading} doesn't fit ${term}; ${rule}.`);
  }
  return new Map(terms);
}
