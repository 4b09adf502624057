import type { Node } from "@tiptap/pm/model";
import { LRUCache } from "lru-cache";

type Remembered = { version: number; doc: Node };

/**
 * Checked documents of the articles being written, so that a keystroke needn't fetch and parse one.
 * Only ever used beside the version that the database names, so a stale one does no harm.
 */
const held = globalThis as { zhubiDocuments?: LRUCache<string, Remembered> };
const documents = (held.zhubiDocuments ??= new LRUCache<string, Remembered>({ max: 200 }));

export const rememberedDocument = (articleId: string): Remembered | undefined =>
  documents.get(articleId);

export function rememberDocument(articleId: string, version: number, doc: Node): void {
  documents.set(articleId, { version, doc });
}
