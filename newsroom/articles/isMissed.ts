import { sql } from "drizzle-orm";
import { schedules } from "#db/schema/schedules.ts";

/**
 * Whether what was scheduled should be live by now and isn't: refused, or due for a minute without anybody knowing why.
 * For queries that join the schedule; null where there is none.
 */
export const isMissed = sql<boolean | null>`(${schedules.refusal} is not null
  or ${schedules.dueAt} < now() - interval '1 minute')`;
