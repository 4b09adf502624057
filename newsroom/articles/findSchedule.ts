import { eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { users } from "#db/schema/people.ts";
import { schedules } from "#db/schema/schedules.ts";
import { isMissed } from "./isMissed.ts";

/** When and in which words the article is to be published, if a time is set. The caller may see the article. */
export async function findSchedule(articleId: string) {
  const [row] = await database()
    .select({
      dueAt: schedules.dueAt,
      version: schedules.version,
      by: users.name,
      override: schedules.override,
      /** As `refusalOf` names it. */
      refusal: schedules.refusal,
      isMissed,
    })
    .from(schedules)
    .innerJoin(users, eq(users.id, schedules.scheduledBy))
    .where(eq(schedules.articleId, articleId));
  return row;
}
