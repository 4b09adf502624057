import { and, asc, desc, eq, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { events } from "#db/schema/events.ts";
import { notices, noticeVersions } from "#db/schema/notices.ts";
import { users } from "#db/schema/people.ts";
import { cursorOf, readCursor } from "#newsroom/cursor.ts";

export type NoticeRow = Awaited<ReturnType<typeof select>>[number];
export type NoticesPage = { rows: NoticeRow[]; next: string | undefined };
export type NoticeVersionRow = Awaited<ReturnType<typeof listNoticeVersions>>[number];

const PAGE = 100;
const isStanding = sql`exists (select from ${events} made
  where made.subject_id = ${notices.id} and made.ability = 'notice.create')`;

/**
 * One page of the house's own notices in their newest words, by kind. Words that came with one press text
 * stay with its article.
 */
export async function listNotices(after?: string): Promise<NoticesPage> {
  const found = await select(after);
  const rows = found.slice(0, PAGE);
  const last = rows.at(-1);
  return { rows, next: found.length > PAGE && last ? cursorOf(last.kind, last.id) : undefined };
}

/** A notice's words over time, the newest first. */
export async function listNoticeVersions(noticeId: string) {
  return database()
    .select({
      number: noticeVersions.number,
      text: noticeVersions.text,
      writtenBy: users.name,
      createdAt: noticeVersions.createdAt,
    })
    .from(noticeVersions)
    .innerJoin(users, eq(users.id, noticeVersions.writtenBy))
    .where(eq(noticeVersions.noticeId, noticeId))
    .orderBy(desc(noticeVersions.number))
    .limit(PAGE);
}

function select(after: string | undefined) {
  const place = readCursor(after);
  const newest = sql`${noticeVersions.number} = (select max(v.number) from ${noticeVersions} v
    where v.notice_id = ${notices.id})`;
  return database()
    .select({
      id: notices.id,
      kind: notices.kind,
      stamp: notices.stamp,
      number: noticeVersions.number,
      text: noticeVersions.text,
      writtenBy: users.name,
      revisedAt: noticeVersions.createdAt,
    })
    .from(notices)
    .innerJoin(noticeVersions, and(eq(noticeVersions.noticeId, notices.id), newest))
    .innerJoin(users, eq(users.id, noticeVersions.writtenBy))
    .where(
      and(
        isStanding,
        place && sql`(${notices.kind}::text, ${notices.id}) > (${place[0]}, ${place[1]}::uuid)`,
      ),
    )
    .orderBy(asc(sql`${notices.kind}::text`), asc(notices.id))
    .limit(PAGE + 1);
}
