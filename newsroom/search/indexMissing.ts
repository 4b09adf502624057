import { and, asc, eq, gt, isNull, ne, or } from "drizzle-orm";
import { database } from "#db/client.ts";
import { live } from "#db/schema/publications.ts";
import { searchEntries } from "#db/schema/search.ts";
import { indexLive } from "./indexLive.ts";
import { EDITION } from "./tokensOf.ts";

/**
 * Indexes what was published before there was an index, or by older rules; answers how many articles that was.
 * It may be cut off at any moment, and run beside itself and beside publishing: what is done is not done again.
 */
export async function indexMissing(onProgress: (done: number) => void = () => undefined) {
  let done = 0;
  let last: string | undefined;
  for (;;) {
    const rows = await listMissing(last);
    if (rows.length === 0) return done;
    for (const { articleId } of rows) await indexLive(database(), [articleId]);
    done += rows.length;
    last = rows.at(-1)?.articleId;
    onProgress(done);
  }
}

function listMissing(after: string | undefined) {
  return database()
    .select({ articleId: live.articleId })
    .from(live)
    .leftJoin(searchEntries, eq(searchEntries.articleId, live.articleId))
    .where(
      and(
        after === undefined ? undefined : gt(live.articleId, after),
        or(
          isNull(searchEntries.articleId),
          ne(searchEntries.edition, EDITION),
          ne(searchEntries.publicationId, live.publicationId),
        ),
      ),
    )
    .orderBy(asc(live.articleId))
    .limit(100);
}
