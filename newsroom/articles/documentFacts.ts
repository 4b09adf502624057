import type { Node } from "@tiptap/pm/model";
import { countCharacters } from "#editor/countCharacters.ts";
import { headlineOf } from "#editor/headlineOf.ts";
import { plainText } from "#editor/plainText.ts";

/** What lists show of a document without opening it. */
export function documentFacts(doc: Node): { headline: string; characters: number } {
  return { headline: headlineOf(doc), characters: countCharacters(plainText(doc)) };
}
