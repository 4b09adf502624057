import { eq, getTableColumns, sql } from "drizzle-orm";
import { database, type Transaction } from "#db/client.ts";
import { articleAssignees, articles } from "#db/schema/articles.ts";
import { dictionaryEntries } from "#db/schema/dictionary.ts";
import { events } from "#db/schema/events.ts";
import { notices } from "#db/schema/notices.ts";
import { users } from "#db/schema/people.ts";
import { schedules } from "#db/schema/schedules.ts";
import { sections } from "#db/schema/sections.ts";
import { settings } from "#db/schema/settings.ts";
import { ZhubiError } from "./error.ts";
import { type Ability, type ArticleAbility, may, type PersonAbility } from "./policy.ts";

/** Names somebody who has signed in; `change()` reads the rest afresh. */
export type ActorId = string;

const tables = {
  article: articles,
  person: users,
  section: sections,
  notice: notices,
  dictionary: dictionaryEntries,
  settings,
};

type Kind<A extends Ability> = A extends `${infer K extends keyof typeof tables}.${string}`
  ? K
  : never;
type Row<A extends Ability> = (typeof tables)[Kind<A>]["$inferSelect"];
export type Making =
  | "article.create"
  | "person.create"
  | "section.create"
  | "notice.create"
  | "media.add"
  | "dictionary.add"
  | "dictionary.import";
export type ChangingAbility = Exclude<Ability, Making | "article.view" | "article.miss">;

/** What an act leaves: `value` for the caller, `detail` for the audit. */
type Done<R> = { value: R; detail?: Record<string, unknown> };
type Acting = { tx: Transaction; actor: typeof users.$inferSelect };

/**
 * The only door to a write: locks the subject, asks the policy, writes and records the event, all in
 * one transaction. `stamp` is the subject's as the person saw it; when it has moved since, the act is
 * refused as a conflict. Leave it out only where the newest state is what is meant.
 */
export async function change<A extends ChangingAbility, R>(act: {
  actorId: ActorId;
  ability: A;
  subjectId: string;
  stamp?: number | undefined;
  write: (acting: Acting & { subject: Row<A> }) => Promise<Done<R>>;
}): Promise<R> {
  return database().transaction(async (tx) => {
    const actor = await readActor(tx, act.actorId);
    const kind = act.ability.slice(0, act.ability.indexOf(".")) as Kind<A>;
    const subject = await lock(tx, kind, act.subjectId, actor.id);
    if (!subject) throw new ZhubiError("not_found", kind);
    allow(actor, act.ability, subject);
    if (act.stamp !== undefined && act.stamp !== subject.stamp) {
      throw new ZhubiError("conflict", `${kind}.stamp`);
    }
    const done = await act.write({ tx, actor, subject: subject as Row<A> });
    await tx
      .update(tables[kind] as typeof articles)
      .set({ stamp: subject.stamp + 1, ...(kind === "article" && { updatedAt: sql`now()` }) })
      .where(eq(tables[kind].id, act.subjectId));
    await tx.insert(events).values({
      actorId: actor.id,
      ability: act.ability,
      subjectId: act.subjectId,
      // Upon which words: the history puts text and acts in one order by it.
      detail: { ...(kind === "article" && { version: subject["version"] }), ...done.detail },
    });
    return done.value;
  });
}

/** The door for what does not exist yet; `write` says the id of what it made. */
export async function make<R>(act: {
  actorId: ActorId;
  ability: Making;
  write: (acting: Acting) => Promise<Done<R> & { subjectId: string }>;
}): Promise<R> {
  return database().transaction(async (tx) => {
    const actor = await readActor(tx, act.actorId);
    if (!may(actor, act.ability)) throw new ZhubiError("not_allowed", act.ability);
    const done = await act.write({ tx, actor });
    await tx.insert(events).values({
      actorId: actor.id,
      ability: act.ability,
      subjectId: done.subjectId,
      detail: done.detail ?? {},
    });
    return done.value;
  });
}

/** Locks the actor's row against a change, so that a suspension and an act have an order. */
async function readActor(tx: Transaction, actorId: ActorId) {
  const [actor] = await tx.select().from(users).where(eq(users.id, actorId)).for("share");
  if (actor?.status !== "active") throw new ZhubiError("not_signed_in");
  return actor;
}

type Locked = { stamp: number } & Record<string, unknown>;

async function lock(tx: Transaction, kind: keyof typeof tables, id: string, actorId: string) {
  const table = tables[kind] as typeof articles;
  const isAssigned =
    kind === "article"
      ? sql<boolean>`exists (select 1 from ${articleAssignees} where ${articleAssignees.articleId} = ${id} and ${articleAssignees.userId} = ${actorId})`
      : sql<boolean>`false`;
  const isScheduled =
    kind === "article"
      ? sql<boolean>`exists (select 1 from ${schedules} where ${schedules.articleId} = ${id})`
      : sql<boolean>`false`;
  const [row] = await tx
    .select({ ...getTableColumns(table), isAssigned, isScheduled })
    .from(table)
    .where(eq(table.id, id))
    .for("update");
  return row as Locked | undefined;
}

/** What may not be seen and what does not exist look the same. */
function allow(actor: typeof users.$inferSelect, ability: ChangingAbility, subject: Locked) {
  if (ability.startsWith("article.")) {
    if (!may(actor, "article.view", subject as never)) throw new ZhubiError("not_found", "article");
  }
  const isAllowed = may(actor, ability as ArticleAbility & PersonAbility, subject as never);
  if (!isAllowed) throw new ZhubiError("not_allowed", ability);
}
