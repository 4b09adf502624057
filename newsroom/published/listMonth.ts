import { sql } from "drizzle-orm";
import { database } from "#db/client.ts";

export interface DatedAddress {
  shortId: string;
  slug: string;
  publishedAt: Date;
}

/** The protocol's bound of one sitemap; a paper of 1,600 articles a day reaches it. */
const MOST = 50_000;

/** Where the live articles of a month (`2026-11`, UTC) stand, newest first. */
export async function listMonth(month: string): Promise<DatedAddress[]> {
  if (!/^[12]\d{3}-(0[1-9]|1[0-2])$/.test(month)) return [];
  const first = `${month}-01T00:00:00Z`;
  const rows = await database().execute<{ shortId: string; slug: string; at: number }>(sql`
    select a.short_id as "shortId", p.slug, extract(epoch from p.published_at)::float8 as at
    from live l
    join publications p on p.id = l.publication_id
    join articles a on a.id = l.article_id
    where l.first_published_at >= ${first}::timestamptz
      and l.first_published_at < date_add(${first}::timestamptz, '1 month', 'UTC')
    order by l.first_published_at desc, l.article_id desc limit ${MOST}`);
  return Array.from(rows, ({ at, ...row }) => ({ ...row, publishedAt: new Date(at * 1000) }));
}
