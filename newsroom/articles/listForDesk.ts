import { and, asc, desc, eq, exists, not, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { database } from "#db/client.ts";
import { articles } from "#db/schema/articles.ts";
import { users } from "#db/schema/people.ts";
import { publications } from "#db/schema/publications.ts";
import { schedules } from "#db/schema/schedules.ts";
import { sections } from "#db/schema/sections.ts";
import { cursorOf, CursorTime, readCursor } from "#newsroom/cursor.ts";
import type { Actor, ArticleState } from "#newsroom/policy.ts";
import { isMissed } from "./isMissed.ts";
import { isStaged } from "./isStaged.ts";
import { newestWorkedOn } from "./newestWorkedOn.ts";
import { seesTheirsAlone, workedOnBy } from "./visibleTo.ts";

/** As the desk's lists part them: what is scheduled waits for its time, and no longer for an editor. */
export type DeskState = ArticleState | "scheduled";
export type DeskFilter = {
  /** Only what the actor reports or is assigned to. */
  isMine?: boolean | undefined;
  state?: DeskState | undefined;
  sectionId?: string | undefined;
};
export type DeskRow = Awaited<ReturnType<typeof select>>[number];
export type DeskPage = { rows: DeskRow[]; next: string | undefined; total: DeskTotal };
/** Counted no further than is worth the time. */
export type DeskTotal = { count: number; isMore: boolean };

/** How many of each list wait for somebody; `missed` are those scheduled that did not go out in time. */
export type DeskWaiting = Record<"review" | "returned" | "scheduled" | "missed", DeskTotal>;

const PAGE = 50;
const MOST_COUNTED = 1000;

/** One page of the articles that the actor may see, the last touched first; of those that are scheduled, the next. */
export async function listForDesk(
  actor: Actor,
  filter: DeskFilter,
  after?: string,
): Promise<DeskPage> {
  const whose = whoseOf(actor, filter);
  const order = filter.state === "scheduled" ? byTime : byTouch;
  const condition = conditionOf(filter);
  const [found, total] = await Promise.all([
    select(order, whose, and(condition, readPlace(order, after))),
    countUpTo(whose, condition, MOST_COUNTED),
  ]);
  const rows = found.slice(0, PAGE);
  const last = rows.at(-1);
  const next = found.length > PAGE && last ? cursorOf(last.place, last.id) : undefined;
  return { rows, next, total };
}

/** How many of each list wait for the actor, for the navigation. */
export async function countForDesk(actor: Actor): Promise<DeskWaiting> {
  const count = (condition: SQL | undefined) => countUpTo(whoseOf(actor, {}), condition, 99);
  const [review, returned, scheduled, missed] = await Promise.all([
    count(standsAs("submitted")),
    count(standsAs("returned")),
    count(standsAs("scheduled")),
    count(hasSchedule(isMissed)),
  ]);
  return { review, returned, scheduled, missed };
}

/** Who works on what is listed, where that is one person. */
function whoseOf(actor: Actor, { isMine }: DeskFilter): string | undefined {
  return isMine === true || seesTheirsAlone(actor) ? actor.id : undefined;
}

function conditionOf({ state, sectionId }: DeskFilter): SQL | undefined {
  return and(
    state && standsAs(state),
    sectionId === undefined ? undefined : eq(articles.sectionId, sectionId),
  );
}

function standsAs(state: DeskState): SQL | undefined {
  if (state === "scheduled") return hasSchedule();
  const is = eq(articles.state, state);
  return state === "submitted" ? and(is, not(hasSchedule())) : is;
}

function hasSchedule(as?: SQL): SQL {
  const isIts = eq(schedules.articleId, articles.id);
  return exists(
    database()
      .select({ is: sql`1` })
      .from(schedules)
      .where(and(isIts, as)),
  );
}

type Order = { column: PgColumn; way: typeof asc | typeof desc; is: SQL };
const byTouch: Order = { column: articles.updatedAt, way: desc, is: sql`<` };
const byTime: Order = { column: schedules.dueAt, way: asc, is: sql`>` };

function readPlace({ column, is }: Order, after: string | undefined): SQL | undefined {
  const [time, id] = readCursor(after, { value: CursorTime }) ?? [];
  if (time === undefined) return undefined;
  return sql`(${column}, ${articles.id}) ${is} (${time}::timestamptz, ${id}::uuid)`;
}

/** What is scheduled is few, and is looked for from there; what is theirs by touch, from the person. */
function isListed(order: Order, whose: string, condition: SQL | undefined): SQL | undefined {
  if (order === byTime) return and(workedOnBy(whose), condition);
  return sql`${articles.id} = any(array(${newestWorkedOn(whose, condition, PAGE + 1)}))`;
}

function select(order: Order, whose: string | undefined, condition: SQL | undefined) {
  const { column, way } = order;
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
      dueAt: schedules.dueAt,
      isMissed,
      /** To the microsecond, which a Date would lose. */
      place: sql<string>`${column}::text`,
    })
    .from(articles)
    .innerJoin(users, eq(users.id, articles.reporterId))
    .leftJoin(sections, eq(sections.id, articles.sectionId))
    .leftJoin(publications, eq(publications.id, articles.livePublicationId))
    .leftJoin(schedules, eq(schedules.articleId, articles.id))
    .where(whose === undefined ? condition : isListed(order, whose, condition))
    .orderBy(way(column), way(articles.id))
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
