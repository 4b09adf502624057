import { sql } from "drizzle-orm";
import { reading } from "./reading.ts";

export interface DatedAddress {
  shortId: string;
  slug: string;
  changedAt: Date;
}

/** The protocol's bound of one sitemap; a paper of 4,500 articles a day reaches it. */
const MOST = 50_000;

/** Where the live articles of ten days stand, newest first; the days as `listTenDays` names them. */
export async function listOfTenDays(part: string): Promise<DatedAddress[]> {
  const [, month, third] = /^([12]\d{3}-(?:0[1-9]|1[0-2]))-([123])$/.exec(part) ?? [];
  if (month === undefined) return [];
  const first = sql`${`${month}-01`}::timestamp`;
  const days = (count: number) => sql`(${first} + ${count} * interval '1 day') at time zone 'UTC'`;
  const end =
    third === "3"
      ? sql`(${first} + interval '1 month') at time zone 'UTC'`
      : days(Number(third) * 10);
  // The days' part of the index first, whatever the planner makes of the rest: else it walks all that is live.
  const rows = await reading("latest").execute<{ shortId: string; slug: string; at: number }>(sql`
    with l as materialized (select * from live
      where first_published_at >= ${days((Number(third) - 1) * 10)} and first_published_at < ${end}
      order by first_published_at desc, article_id desc limit ${MOST})
    select a.short_id as "shortId", p.slug, extract(epoch from p.changed_at)::float8 as at
    from l
    join publications p on p.id = l.publication_id
    join articles a on a.id = l.article_id
    order by l.first_published_at desc, l.article_id desc`);
  return Array.from(rows, ({ at, ...row }) => ({ ...row, changedAt: new Date(at * 1000) }));
}
