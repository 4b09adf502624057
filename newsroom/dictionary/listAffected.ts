import { and, desc, eq, inArray, or, type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import { database } from "#db/client.ts";
import { articles } from "#db/schema/articles.ts";
import { dictionaryEntries } from "#db/schema/dictionary.ts";
import { live, publications } from "#db/schema/publications.ts";
import { checkDocument } from "#editor/checkDocument.ts";
import { isStaged } from "#newsroom/articles/isStaged.ts";
import { visibleTo } from "#newsroom/articles/visibleTo.ts";
import type { ActorId } from "#newsroom/change.ts";
import { ZhubiError } from "#newsroom/error.ts";
import { findActor } from "#newsroom/people/findActor.ts";
import { type Alteration, alterationsBy } from "#newsroom/readings/alterations.ts";
import { sentenceAt } from "#newsroom/readings/sentenceAt.ts";
import { entriesMeant } from "./entriesMeant.ts";
import { houseDictionary } from "./houseDictionary.ts";
import type { Meant } from "./inputs.ts";
import { spellingsOf } from "./spellingsOf.ts";

export type Affected = { articles: AffectedArticle[]; isMore: boolean };
export type AffectedArticle = {
  articleId: string;
  stamp: number;
  headline: string;
  slug: string;
  shortId: string;
  /** Words at the desk that readers don't see; updating the readings leaves them as they are. */
  isStaged: boolean;
  places: AffectedPlace[];
};

/** Neighbouring characters are one place; null is a character that had or has no reading. */
export type AffectedPlace = {
  sentence: string;
  /** In code points of the sentence. */
  place: number;
  length: number;
  stored: (string | null)[];
  reads: (string | null)[];
};

const MOST = 100;
const AT_ONCE = 25;
const MOST_SOUGHT = 20;

/**
 * The live articles that an entry, new, changed or removed, or those of an import would alter, or where
 * none is named the whole dictionary as it stands; the newest first.
 */
export async function listAffected(
  actorId: ActorId,
  meant: z.output<typeof Meant>,
): Promise<Affected> {
  const actor = await findActor(actorId);
  if (!actor) throw new ZhubiError("not_signed_in");
  const entryIds = await entriesMeant(database(), meant);
  const condition = and(visibleTo(actor), await mayHold(entryIds));
  const house = await houseDictionary(database());
  const found: AffectedArticle[] = [];
  let after: string | undefined;
  for (;;) {
    const rows = await select(condition, after);
    for (const { doc, leadCaption, readings, ...row } of rows) {
      after = row.articleId;
      const published = { doc: checkDocument(doc), leadCaption, readings };
      const altered = alterationsBy(entryIds, published, house);
      if (altered.length > 0) found.push({ ...row, places: placesOf(altered) });
    }
    if (found.length > MOST) return { articles: found.slice(0, MOST), isMore: true };
    if (rows.length < AT_ONCE) return { articles: found, isMore: false };
  }
}

/** Wide of the mark on purpose: a term may stand across marks, so only its characters are looked for. */
async function mayHold(entryIds: ReadonlySet<string> | undefined): Promise<SQL | undefined> {
  // Of many, looking for each costs more than looking at every article.
  if (entryIds === undefined || entryIds.size > MOST_SOUGHT) return undefined;
  const entries = await database()
    .select()
    .from(dictionaryEntries)
    .where(inArray(dictionaryEntries.id, [...entryIds]));
  if (entries.length === 0) throw new ZhubiError("not_found", "dictionary");
  const words = sql`(${publications.doc}::text || ${publications.leadCaption})`;
  const spelt = spellingsOf(entries)
    .flat()
    .map((spelling) =>
      and(...[...new Set(spelling)].map((one) => sql`strpos(${words}, ${one}) > 0`)),
    );
  const spoke = entries.map(
    ({ id }) => sql`strpos((${publications.readings} -> 'origins')::text, ${id}) > 0`,
  );
  return or(...spelt, ...spoke);
}

/** `after`: the article after which the newest-first list goes on. */
function select(condition: SQL | undefined, after: string | undefined) {
  const isOlder =
    after === undefined
      ? undefined
      : sql`(${live.firstPublishedAt}, ${live.articleId}) <
          (select first_published_at, id from articles where id = ${after})`;
  return database()
    .select({
      articleId: articles.id,
      shortId: articles.shortId,
      stamp: articles.stamp,
      headline: publications.headline,
      slug: publications.slug,
      isStaged,
      doc: publications.doc,
      leadCaption: publications.leadCaption,
      readings: publications.readings,
    })
    .from(live)
    .innerJoin(publications, eq(publications.id, live.publicationId))
    .innerJoin(articles, eq(articles.id, live.articleId))
    .where(and(condition, isOlder))
    .orderBy(desc(live.firstPublishedAt), desc(live.articleId))
    .limit(AT_ONCE);
}

function placesOf(altered: readonly Alteration[]): AffectedPlace[] {
  const places: (AffectedPlace & Pick<Alteration, "block" | "at">)[] = [];
  for (const { block, at, text, stored, reads } of altered) {
    const last = places.at(-1);
    if (last?.block === block && last.at + last.length === at) {
      last.length++;
      last.stored.push(stored);
      last.reads.push(reads);
    } else {
      const here = sentenceAt(text, at);
      places.push({ ...here, length: 1, stored: [stored], reads: [reads], block, at });
    }
  }
  return places.map(({ block: _, at: __, ...place }) => place);
}
