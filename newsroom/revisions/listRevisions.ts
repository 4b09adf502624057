import { findArticleFacts } from "#newsroom/articles/findArticleFacts.ts";
import { connection } from "#db/connection.ts";
import { type Moment, nameOfMoment, readMoment } from "./Moment.ts";
import type { Revision, RevisionPage } from "./Revision.ts";
import { type Act, revisionsOf } from "./revisionsOf.ts";
import { type Run, sittingsOf } from "./sittingsOf.ts";

const PAGE = 40;
const MOST_ACTS = 120;
const MOST_RUNS = 400;

/** The connection gives instants as PostgreSQL writes them. */
type Stored<T extends { at: Date }> = Omit<T, "at"> & { at: string };

/**
 * One page of an article's versions, the newest first: every act upon it, and between them the sittings in which
 * it was written. The step log is read only as far as the page needs.
 */
export async function listRevisions(
  actorId: string,
  { articleId, after }: { articleId: string; after?: string | undefined },
): Promise<RevisionPage> {
  await findArticleFacts(actorId, articleId);
  const from = after === undefined ? undefined : readMoment(after);
  const [acts, runs] = await Promise.all([
    listActs(articleId, from?.eventId),
    listRuns(articleId, from?.version),
  ]);
  const isActsCut = acts.length > MOST_ACTS;
  const isRunsCut = runs.length > MOST_RUNS;
  const oldest = { act: acts.at(-1)?.version ?? 0, run: runs.at(-1)?.version ?? 0 };
  // Of what was cut off nobody knows the rest: it is for the next page.
  const horizon = Math.max(isActsCut ? oldest.act : -1, isRunsCut ? oldest.run : -1);
  const partings = acts.filter(({ kind }) => kind !== "article.describe");
  const found = revisionsOf(acts, sittingsOf(runs, partings));
  const whole = found.filter((one) => one.begun > horizon);
  const rows = whole.length > 0 ? whole : found.slice(0, 1);
  const shown = rows.slice(0, PAGE);
  const last = shown.at(-1);
  const isMore = isActsCut || isRunsCut || rows.length > PAGE;
  const next = isMore && last ? nameOfMoment(last.rest) : undefined;
  return { rows: shown.map(({ revision }): Revision => revision), next };
}

async function listActs(
  articleId: string,
  newest: Moment["eventId"] = Number.MAX_SAFE_INTEGER,
): Promise<Act[]> {
  const { sql } = connection();
  const acts = await sql<Stored<Act>[]>`
    select e.id::float8 as id, e.at, e.ability as kind, users.name as person,
      coalesce((e.detail ->> 'version')::int, case when e.ability = 'article.create' then 0 else
        (select s.version from article_steps s where s.article_id = e.subject_id and s.at <= e.at
          order by s.version desc limit 1) end, 0) as version,
      (e.detail ->> 'before')::int as before, (e.detail ->> 'from')::int as "from",
      case when e.ability = 'article.describe'
        then array(select jsonb_object_keys(e.detail -> 'fields')) else '{}' end as fields
    from events e join users on users.id = e.actor_id
    where e.subject_id = ${articleId} and e.id <= ${newest}::bigint and e.ability <> 'article.assign'
    order by e.id desc limit ${MOST_ACTS + 1}`;
  return acts.map((act) => ({ ...act, at: new Date(act.at) }));
}

/** Where one person's typing ends: another goes on, a pause follows, or the half hour is over. */
async function listRuns(
  articleId: string,
  newest: Moment["version"] = 2 ** 31 - 1,
): Promise<Run[]> {
  const { sql } = connection();
  const runs = await sql<Stored<Run>[]>`
    select r.version, r.at, users.name as person, r.is_pause as "isPause"
    from (
      select version, at, user_id,
        next_user is distinct from user_id as is_turn,
        next_at is null or next_at - at > interval '5 minutes'
          or date_bin('30 minutes', next_at, 'epoch'::timestamptz)
            <> date_bin('30 minutes', at, 'epoch'::timestamptz) as is_pause
      from (
        select version, at, user_id, lag(user_id) over newer as next_user, lag(at) over newer as next_at
        from article_steps where article_id = ${articleId} and version <= ${newest}
        window newer as (order by version desc)
      ) steps
    ) r join users on users.id = r.user_id
    where r.is_turn or r.is_pause
    order by r.version desc limit ${MOST_RUNS + 1}`;
  return runs.map((run) => ({ ...run, at: new Date(run.at) }));
}
