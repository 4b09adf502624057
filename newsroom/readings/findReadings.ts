import { and, eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { articles } from "#db/schema/articles.ts";
import { checkDocument } from "#editor/checkDocument.ts";
import { visibleTo } from "#newsroom/articles/visibleTo.ts";
import type { ActorId } from "#newsroom/change.ts";
import { houseDictionary } from "#newsroom/dictionary/houseDictionary.ts";
import { ZhubiError } from "#newsroom/error.ts";
import { findActor } from "#newsroom/people/findActor.ts";
import { engine } from "#pinyin/annotate.ts";
import { isUncertain } from "#pinyin/isUncertain.ts";
import { type ReadBlock, readDocument } from "./readDocument.ts";

/** How an article reads, for the desk: one entry a text block, in the document's order. */
export type ArticleReadings = { version: number; engine: string; blocks: BlockReadings[] };

export type BlockReadings = {
  text: string;
  /** One a code point. */
  pinyin: (string | null)[];
  /** What somebody should look at, in the order of the text. */
  doubts: Doubt[];
  /** Where the house dictionary speaks. */
  terms: { at: number; length: number; entryId: string }[];
};

/** `at` is in code points; `pinyin` is the likeliest candidate, and the first of them. */
export type Doubt = { at: number; confidence: number; candidates: Choice[] };
export type Choice = { pinyin: string; confidence: number };

/** As many as there are number keys. */
const MOST_CANDIDATES = 9;

/** The readings of the document as it is stored, for whoever may see the article. */
export async function findReadings(
  actorId: ActorId,
  { articleId }: { articleId: string },
): Promise<ArticleReadings> {
  const actor = await findActor(actorId);
  if (!actor) throw new ZhubiError("not_signed_in");
  const [article] = await database()
    .select({ doc: articles.doc, version: articles.version })
    .from(articles)
    .where(and(eq(articles.id, articleId), visibleTo(actor)));
  if (!article) throw new ZhubiError("not_found", "article");
  const house = await houseDictionary(database());
  const blocks = readDocument(checkDocument(article.doc), house);
  return { version: article.version, engine, blocks: blocks.map(forDesk) };
}

function forDesk({ text, characters }: ReadBlock): BlockReadings {
  const doubts: Doubt[] = [];
  const terms: BlockReadings["terms"] = [];
  for (const [at, one] of characters.entries()) {
    if (!one) continue;
    const { confidence, candidates, source } = one;
    if (isUncertain(confidence)) {
      doubts.push({ at, confidence, candidates: candidates.slice(0, MOST_CANDIDATES) });
    }
    if (source?.by !== "dictionary") continue;
    const last = terms.at(-1);
    const isOn = last?.entryId === source.entryId && last.at + last.length === at;
    if (isOn) last.length++;
    else terms.push({ at, length: 1, entryId: source.entryId });
  }
  return { text, pinyin: characters.map((one) => one?.pinyin ?? null), doubts, terms };
}
