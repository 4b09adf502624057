import { connection } from "#db/connection.ts";
import { findArticleFacts } from "#newsroom/articles/findArticleFacts.ts";
import { ZhubiError } from "#newsroom/error.ts";
import { type ArticleState } from "#newsroom/policy.ts";
import { compareDocuments } from "./compareDocuments.ts";
import { compareFields, type FieldChange } from "./compareFields.ts";
import type { TextComparison } from "./Comparison.ts";
import { documentAt } from "./documentAt.ts";
import { fieldsAt } from "./fieldsAt.ts";
import { type Moment, nameOfMoment, readMoment } from "./Moment.ts";

/** One of two versions that are compared. */
export type Side = {
  moment: string;
  version: number;
  /** The newest there is, asked for as such: its name in an address is `now`. */
  isNow: boolean;
  at: Date;
  person: string;
  /** The act that made it, or `revision.writing`. */
  kind: string;
};

export type Comparison = {
  before: Side;
  after: Side;
  text: TextComparison;
  fields: FieldChange[];
  /** The text's version now, whichever two are compared. */
  newest: number;
  /** Where the article was last published, last submitted and begun. */
  anchors: { published?: string; submitted?: string; begun?: string };
};

type Anchor = { id: number; kind: string; version: number; isPublication: boolean };

/**
 * What differs between two versions of an article, the older first whatever the order that they are asked in.
 * Without names: from where it was last published (or submitted, returned, begun) to now.
 */
export async function findComparison(
  actorId: string,
  {
    articleId,
    from,
    to,
  }: { articleId: string; from?: string | undefined; to?: string | undefined },
): Promise<Comparison> {
  const { article } = await findArticleFacts(actorId, articleId);
  const [anchors, newest] = await Promise.all([listAnchors(articleId), findNewest(articleId)]);
  const now = { version: article.version, eventId: newest.act };
  const asked = (name: string | undefined, otherwise: Moment) =>
    name === undefined ? otherwise : name === "now" ? now : (readMoment(name) ?? otherwise);
  const begin = anchorFor(article.state, anchors, { ...now, describedAt: newest.described });
  const sides = [asked(from, begin ?? now), asked(to, now)];
  if (sides.some(({ version }) => version > article.version)) {
    throw new ZhubiError("not_found", "revision");
  }
  const [before, after] = sides.toSorted(byAge) as [Moment, Moment];
  const isNow = (moment: Moment) => moment === now;
  const [one, other] = await Promise.all(
    [before, after].map((side) => readSide(articleId, side, isNow(side))),
  );
  if (!one || !other) throw new Error("two sides were asked for");
  const isPrinted = one.readings !== null && other.readings !== null;
  const readings = (side: Read) => (isPrinted && side.readings ? { readings: side.readings } : {});
  return {
    before: one.side,
    after: other.side,
    text: compareDocuments(
      { doc: one.doc, ...readings(one) },
      { doc: other.doc, ...readings(other) },
    ),
    fields: compareFields(one.fields, other.fields),
    newest: article.version,
    anchors: anchorNames(anchors),
  };
}

const byAge = (one: Moment, other: Moment) =>
  one.version - other.version || one.eventId - other.eventId;

type Read = Awaited<ReturnType<typeof readSide>>;

async function readSide(articleId: string, moment: Moment, isNow: boolean) {
  const [doc, fields, cause] = await Promise.all([
    documentAt(articleId, moment.version),
    fieldsAt(articleId, moment.eventId),
    findCause(articleId, moment),
  ]);
  const { readings, ...told } = cause;
  const at = new Date(told.at);
  const side: Side = { moment: nameOfMoment(moment), version: moment.version, isNow, ...told, at };
  return { doc, fields, side, readings };
}

type Cause = { at: string; person: string; kind: string; readings: (string | null)[][] | null };

/** What brought the article there last: the act, or the step. */
async function findCause(articleId: string, { version, eventId }: Moment): Promise<Cause> {
  const { sql } = connection();
  const [cause] = await sql<Cause[]>`
    select c.at, users.name as person, c.kind, c.readings from (
      select e.at, e.actor_id as user_id, e.ability as kind, p.readings -> 'blocks' as readings
      from events e left join publications p
        on p.id = (e.detail ->> 'publicationId')::uuid and e.ability <> 'article.withdraw'
      where e.id = ${eventId}::bigint and e.subject_id = ${articleId}
      union all
      select s.at, s.user_id, 'revision.writing', null from article_steps s
      where s.article_id = ${articleId} and s.version = ${version}
    ) c join users on users.id = c.user_id
    order by c.at desc limit 1`;
  if (!cause) throw new ZhubiError("not_found", "revision");
  return cause;
}

async function findNewest(articleId: string) {
  const { sql } = connection();
  const [row] = await sql<{ act: number; described: number }[]>`
    select max(id)::float8 as act,
      coalesce(max(id) filter (where ability = 'article.describe'), 0)::float8 as described
    from events where subject_id = ${articleId}`;
  return row ?? { act: 0, described: 0 };
}

/** The acts that people mean when they ask what has changed since. */
function listAnchors(articleId: string) {
  const { sql } = connection();
  return sql<Anchor[]>`
    select e.id::float8 as id, e.ability as kind, coalesce((e.detail ->> 'version')::int, 0) as version,
      e.detail ? 'publicationId' and e.ability <> 'article.withdraw' as "isPublication"
    from events e where e.subject_id = ${articleId}
      and (e.ability in ('article.submit', 'article.return', 'article.create')
        or (e.detail ? 'publicationId' and e.ability <> 'article.withdraw'))
    order by e.id desc limit 60`;
}

/** The last of the acts that matter in that state since which something has changed. */
function anchorFor(
  state: ArticleState,
  anchors: readonly Anchor[],
  now: Moment & { describedAt: number },
): Moment | undefined {
  const isPublic = state === "live" || state === "withdrawn";
  const wanted = isPublic ? anchors.filter((one) => one.isPublication) : anchors;
  const changed = [...wanted, ...anchors].find(
    ({ id, version }) => version !== now.version || id < now.describedAt,
  );
  return momentOf(changed ?? wanted[0]);
}

const momentOf = (anchor: Anchor | undefined): Moment | undefined =>
  anchor && { version: anchor.version, eventId: anchor.id };

function anchorNames(anchors: readonly Anchor[]): Comparison["anchors"] {
  const name = (anchor: Anchor | undefined) => {
    const moment = momentOf(anchor);
    return moment && nameOfMoment(moment);
  };
  const published = name(anchors.find((one) => one.isPublication));
  const submitted = name(anchors.find(({ kind }) => kind === "article.submit"));
  const begun = name(anchors.find(({ kind }) => kind === "article.create"));
  return {
    ...(published !== undefined && { published }),
    ...(submitted !== undefined && { submitted }),
    ...(begun !== undefined && { begun }),
  };
}
