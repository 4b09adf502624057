import { type SQL, sql } from "drizzle-orm";
import { reading } from "./reading.ts";

/**
 * The ten-day parts of months (旬, in UTC) in which something was published that is live, newest first:
 * `2026-11-3` is what of November 2026 is after the twentieth.
 */
export async function listTenDays(): Promise<string[]> {
  // From each part's articles on to the newest of an earlier one: as many steps as there are parts.
  const rows = await reading("latest").execute<{ part: string }>(sql`
    with recursive parts(first) as (
      select ${firstOf(sql`max(first_published_at)`)} from live
      union all
      select (select ${firstOf(sql`max(l.first_published_at)`)} from live l
        where l.first_published_at < p.first at time zone 'UTC')
      from parts p where p.first is not null)
    select to_char(first, 'YYYY-MM-') || extract(day from first)::int / 10 + 1 as part
    from parts where first is not null`);
  return Array.from(rows, ({ part }) => part);
}

/** The first day of the part in which a time lies. */
const firstOf = (time: SQL) => sql`(select date_trunc('month', t)
  + least((extract(day from t)::int - 1) / 10, 2) * interval '10 days'
  from (select ${time} at time zone 'UTC' as t) as utc)`;
