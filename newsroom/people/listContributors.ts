import { and, asc, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { contributors } from "#db/schema/contributors.ts";

const MOST = 12;

/** Names of bylines that contain what was typed, to choose from. */
export async function listContributors(typed: string): Promise<string[]> {
  const rows = await database()
    .selectDistinct({ name: contributors.name })
    .from(contributors)
    .where(and(sql`strpos(${contributors.name}, ${typed.trim()}) > 0`))
    .orderBy(asc(contributors.name))
    .limit(MOST);
  return rows.map(({ name }) => name);
}
