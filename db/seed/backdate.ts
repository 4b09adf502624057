import { connection } from "#db/connection.ts";
import { demoHouse } from "./house.ts";

/** What the stories' times stand in, beside the articles' own. */
const TIMES = [
  ["articles", "id", ["created_at", "updated_at", "submitted_at", "first_published_at"]],
  ["publications", "article_id", ["published_at"]],
  ["live", "article_id", ["first_published_at"]],
  ["revisions", "article_id", ["created_at"]],
  ["article_steps", "article_id", ["at"]],
  ["comments", "article_id", ["created_at"]],
  ["events", "subject_id", ["at"]],
] as const;

/**
 * Moves each story as many hours into the past as it says, and opens the house. The guards of what
 * only grows are lifted for this one transaction, before anybody reads.
 */
export async function backdate(hoursAgo: ReadonlyMap<string, number>): Promise<void> {
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
    await tx`insert into house ${tx(demoHouse)}`;
  });
}
