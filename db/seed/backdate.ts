import type postgres from "postgres";
import { connection } from "#db/connection.ts";
import { demoHouse } from "./house.ts";

/** What the stories' times stand in, beside the articles' own. */
const TIMES = [
  [
    "articles",
    "id",
    ["created_at", "updated_at", "submitted_at", "first_published_at", "leads_at"],
  ],
  ["publications", "article_id", ["published_at", "changed_at"]],
  ["live", "article_id", ["first_published_at", "leads_at"]],
  ["withdrawals", "article_id", ["withdrawn_at"]],
  ["revisions", "article_id", ["created_at"]],
  ["article_steps", "article_id", ["at"]],
  ["comments", "article_id", ["created_at"]],
  ["events", "subject_id", ["at"]],
] as const;

/**
 * Moves each story as many hours into the past as it says, and opens the house. The guards of what
 * only grows are lifted for this one transaction, before anybody reads.
 */
export async function backdate(
  hoursAgo: ReadonlyMap<string, number>,
  correctedHoursAgo: ReadonlyMap<string, number> = new Map(),
): Promise<void> {
  const { sql } = connection();
  await sql.begin(async (tx) => {
    for (const [table, key, columns] of TIMES) {
      await tx`alter table ${tx(table)} disable trigger user`;
      for (const column of columns) {
        for (const [articleId, hours] of hoursAgo) {
          await tx`update ${tx(table)} set ${tx(column)} = ${tx(column)} - make_interval(secs => ${hours * 3600})
            where ${tx(key)} = ${articleId}`;
        }
      }
      await tx`alter table ${tx(table)} enable trigger user`;
    }
    await moveCorrections(tx, hoursAgo, correctedHoursAgo);
    await tx`insert into house ${tx(demoHouse)}`;
  });
}

/** A correction comes later than what it puts right. */
async function moveCorrections(
  tx: postgres.TransactionSql,
  hoursAgo: ReadonlyMap<string, number>,
  correctedHoursAgo: ReadonlyMap<string, number>,
): Promise<void> {
  for (const table of ["publications", "events"]) {
    await tx`alter table ${tx(table)} disable trigger user`;
  }
  for (const [articleId, hours] of correctedHoursAgo) {
    const later = tx`make_interval(secs => ${((hoursAgo.get(articleId) ?? hours) - hours) * 3600})`;
    await tx`update publications set published_at = published_at + ${later}, changed_at = changed_at + ${later}
      where article_id = ${articleId} and act = 'correct'`;
    await tx`update events set at = at + ${later}
      where subject_id = ${articleId} and ability = 'article.correct'`;
  }
  for (const table of ["publications", "events"]) {
    await tx`alter table ${tx(table)} enable trigger user`;
  }
}
