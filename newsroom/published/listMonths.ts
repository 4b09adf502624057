import { sql } from "drizzle-orm";
import { database } from "#db/client.ts";

/** The months (UTC) in which something was published that is live, newest first: `2026-11`. */
export async function listMonths(): Promise<string[]> {
  // From each month's articles on to the newest of an earlier one: as many steps as there are months.
  const rows = await database().execute<{ month: string }>(sql`
    with recursive months(month) as (
      select date_trunc('month', max(first_published_at), 'UTC') from live
      union all
      select (select date_trunc('month', max(l.first_published_at), 'UTC') from live l
        where l.first_published_at < m.month)
      from months m where m.month is not null)
    select to_char(month at time zone 'UTC', 'YYYY-MM') as month from months where month is not null`);
  return Array.from(rows, ({ month }) => month);
}
