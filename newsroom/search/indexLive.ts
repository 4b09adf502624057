import { sql } from "drizzle-orm";
import type { Database, Transaction } from "#db/client.ts";
import type { DocumentJSON } from "#editor/DocumentJSON.ts";
import type { Readings } from "#db/schema/publications.ts";
import { EDITION } from "./EDITION.ts";
import { linesOf } from "./linesOf.ts";
import { tokensOf } from "./tokensOf.ts";

type Row = {
  articleId: string;
  publicationId: string;
  doc: DocumentJSON;
  readings: Readings;
  labels: string[];
};

/** Makes live articles to be found by the words that readers see now. */
export async function indexLive(
  db: Database | Transaction,
  articleIds: readonly string[],
): Promise<void> {
  for (const row of await listTexts(db, articleIds)) {
    const { articleId, publicationId, doc, readings, labels } = row;
    const tokens = tokensOf(linesOf({ doc, readings: readings.blocks, labels }));
    // Whoever has published something newer meanwhile has indexed that: the lock waits to see it.
    await db.execute(sql`
      insert into search_entries (article_id, first_published_at, publication_id, edition, tokens)
      select article_id, first_published_at, publication_id, ${EDITION}, ${`{${tokens.join()}}`}::integer[]
      from live where article_id = ${articleId} and publication_id = ${publicationId}
      for share
      on conflict (article_id) do update set publication_id = excluded.publication_id,
        edition = excluded.edition, tokens = excluded.tokens`);
  }
}

async function listTexts(
  db: Database | Transaction,
  articleIds: readonly string[],
): Promise<Row[]> {
  if (articleIds.length === 0) return [];
  const rows = await db.execute<Row>(sql`
    select l.article_id as "articleId", p.id as "publicationId", p.doc, p.readings,
      ${labelsOf(sql`p`)} as labels
    from live l join publications p on p.id = l.publication_id
    where l.article_id in ${articleIds}`);
  return [...rows];
}

/** What a publication is filed by, beside its document: tags, source, place, names. */
export const labelsOf = (publication: ReturnType<typeof sql>) => sql<string[]>`
  ${publication}.tags || array[${publication}.source, ${publication}.dateline] || array(
    select c.name from publication_contributors c where c.publication_id = ${publication}.id
    order by c.role, c.position)`;
