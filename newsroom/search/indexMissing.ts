import { connection } from "#db/connection.ts";
import { EDITION } from "./EDITION.ts";

/**
 * Indexes what was published before there was an index, or by older rules; answers how many articles that was.
 * It may be cut off at any moment, and run beside itself and beside publishing: what is done is not done again.
 */
export async function indexMissing(onProgress: (done: number) => void = () => undefined) {
  let done = 0;
  let last: string | null = null;
  for (;;) {
    const ids = await listMissing(last);
    if (ids.length === 0) return done;
    // Imported late: it brings the engine and all of Drizzle, and most starts miss nothing.
    const { indexLive } = await import("./indexLive.ts");
    const { database } = await import("#db/client.ts");
    for (const id of ids) await indexLive(database(), [id]);
    done += ids.length;
    last = ids.at(-1) ?? null;
    onProgress(done);
  }
}

async function listMissing(after: string | null): Promise<string[]> {
  const rows = await connection().sql<{ id: string }[]>`
    select l.article_id as id from live l left join search_entries e on e.article_id = l.article_id
    where (${after}::uuid is null or l.article_id > ${after})
      and (e.article_id is null or e.edition <> ${EDITION} or e.publication_id <> l.publication_id)
    order by l.article_id limit 100`;
  return rows.map(({ id }) => id);
}
