import { and, desc, eq, type SQL, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { articles } from "#db/schema/articles.ts";
import { users } from "#db/schema/people.ts";
import { publications } from "#db/schema/publications.ts";
import { sections } from "#db/schema/sections.ts";
import { cursorOf, CursorTime, readCursor } from "#newsroom/cursor.ts";
import type { Actor, ArticleState } from "#newsroom/policy.ts";
import { isStaged } from "./isStaged.ts";
import { visibleTo, workedOnBy } from "./visibleTo.ts";

export type DeskFilter = {
  /** Only what the actor reports or is assigned to. */
  isMine?: boolean | undefined;
  state?: ArticleState | undefined;
  sectionId?: string | undefined;
};
export type DeskRow = Awaited<ReturnType<typeof select>>[number];
export type DeskPage = { rows: DeskRow[]; next: string | undefined; total: DeskTotal };
/** Counted no further than is worth the time. */
export type DeskTotal = { count: number; isMore: boolean };

const PAGE = 50;
const MOST_COUNTED = 1000;

/** One page of the articles that the actor may see, the last touched first. */
export async function listForDesk(
  actor: Actor,
  filter: DeskFilter,
  after?: string,
): Promise<DeskPage> {
  const conditions = [visibleTo(actor), ...conditionsOf(actor, filter)];
  const place = readPlace(after);
  const [found, total] = await Promise.all([
    select(and(...conditions, place)),
    countUpTo(and(...conditions), MOST_COUNTED),
  ]);
  const rows = found.slice(0, PAGE);
  const last = rows.at(-1);
  const next = found.length > PAGE && last ? cursorOf(last.place, last.id) : undefined;
  return { rows, next, total };
}

/** How many of each list wait for the actor, for the navigation. */
export async function countForDesk(
  actor: Actor,
): Promise<Record<"review" | "returned", DeskTotal>> {
  const count = (state: ArticleState) =>
    countUpTo(and(visibleTo(actor), eq(articles.state, state)), 99);
  const [review, returned] = await Promise.all([count("submitted"), count("returned")]);
  return { review, returned };
}

function conditionsOf(actor: Actor, { isMine, state, sectionId }: DeskFilter) {
  return [
    isMine === true ? workedOnBy(actor.id) : undefined,
    state && eq(articles.state, state),
    sectionId === undefined ? undefined : eq(articles.sectionId, sectionId),
  ];
}

function readPlace(after: string | undefined): SQL | undefined {
  const [updatedAt, id] = readCursor(after, { value: CursorTime }) ?? [];
  if (updatedAt === undefined) return undefined;
  return sql`(${articles.updatedAt}, ${articles.id}) < (${updatedAt}::timestamptz, ${id}::uuid)`;
}

function select(condition: SQL | undefined) {
  return database()
    .select({
      id: articles.id,
      state: articles.state,
      headline: articles.headline,
      characters: articles.characters,
      section: sections.name,
      reporter: users.name,
      updatedAt: articles.updatedAt,
      submittedAt: articles.submittedAt,
      isStaged,
      /** To the microsecond, which a Date would lose. */
      place: sql<string>`${articles.updatedAt}::text`,
    })
    .from(articles)
    .innerJoin(users, eq(users.id, articles.reporterId))
    .leftJoin(sections, eq(sections.id, articles.sectionId))
    .leftJoin(publications, eq(publications.id, articles.livePublicationId))
    .where(condition)
    .orderBy(desc(articles.updatedAt), desc(articles.id))
    .limit(PAGE + 1);
}

async function countUpTo(condition: SQL | undefined, most: number): Promise<DeskTotal> {
  const some = database()
    .select({ id: articles.id })
    .from(articles)
    .where(condition)
    .limit(most + 1)
    .as("some");
  const [row] = await database()
    .select({ count: sql<number>`count(*)::int` })
    .from(some);
  const count = row?.count ?? 0;
  return { count: Math.min(count, most), isMore: count > most };
}
