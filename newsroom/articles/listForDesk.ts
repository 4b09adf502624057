import { and, eq, type SQL, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { articles } from "#db/schema/articles.ts";
import { users } from "#db/schema/people.ts";
import { publications } from "#db/schema/publications.ts";
import { sections } from "#db/schema/sections.ts";
import { cursorOf, CursorTime, readCursor } from "#newsroom/cursor.ts";
import type { Actor, ArticleState } from "#newsroom/policy.ts";
import { isStaged } from "./isStaged.ts";
import { newestFirst, newestWorkedOn } from "./newestWorkedOn.ts";
import { seesTheirsAlone } from "./visibleTo.ts";

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
  const whose = whoseOf(actor, filter);
  const condition = conditionOf(filter);
  const [found, total] = await Promise.all([
    select(whose, and(condition, readPlace(after))),
    countUpTo(whose, condition, MOST_COUNTED),
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
  const count = (state: ArticleState) => countUpTo(whoseOf(actor, {}), conditionOf({ state }), 99);
  const [review, returned] = await Promise.all([count("submitted"), count("returned")]);
  return { review, returned };
}

/** Who works on what is listed, where that is one person. */
function whoseOf(actor: Actor, { isMine }: DeskFilter): string | undefined {
  return isMine === true || seesTheirsAlone(actor) ? actor.id : undefined;
}

function conditionOf({ state, sectionId }: DeskFilter): SQL | undefined {
  return and(
    state && eq(articles.state, state),
    sectionId === undefined ? undefined : eq(articles.sectionId, sectionId),
  );
}

function readPlace(after: string | undefined): SQL | undefined {
  const [updatedAt, id] = readCursor(after, { value: CursorTime }) ?? [];
  if (updatedAt === undefined) return undefined;
  return sql`(${articles.updatedAt}, ${articles.id}) < (${updatedAt}::timestamptz, ${id}::uuid)`;
}

function select(whose: string | undefined, condition: SQL | undefined) {
  const isListed =
    whose === undefined
      ? condition
      : sql`${articles.id} = any(array(${newestWorkedOn(whose, condition, PAGE + 1)}))`;
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
    .where(isListed)
    .orderBy(...newestFirst)
    .limit(PAGE + 1);
}

async function countUpTo(
  whose: string | undefined,
  condition: SQL | undefined,
  most: number,
): Promise<DeskTotal> {
  const some =
    whose === undefined
      ? sql`select from ${articles} where ${condition ?? sql`true`} limit ${most + 1}`
      : newestWorkedOn(whose, condition, most + 1);
  const [row] = await database().execute<{ count: number }>(
    sql`select count(*)::int as count from (${some}) as counted`,
  );
  const count = row?.count ?? 0;
  return { count: Math.min(count, most), isMore: count > most };
}
