import { type StepMap, Step } from "@tiptap/pm/transform";
import { connection } from "#db/connection.ts";
import { schema } from "#editor/schema.ts";
import { findArticleFacts } from "#newsroom/articles/findArticleFacts.ts";
import { ZhubiError } from "#newsroom/error.ts";
import { restoreClient } from "#newsroom/typing/restoreClient.ts";
import { documentAt } from "./documentAt.ts";
import { placesOf } from "./placesOf.ts";

/** Words of a block that one person put there at one go. */
export type Authored = {
  text: string;
  person: string;
  at: Date;
  /** Words that were there when the article was made, or that a restoration brought back. */
  kind: "wrote" | "begun" | "restored";
};

type Logged = { version: number; step: unknown; clientId: string; person: string; at: string };
/** Characters of the block that stand together at `from` in the document before the steps looked at so far. */
type Span = { from: number; to: number; at: number };
type Found = { at: number; length: number; by: Omit<Authored, "text"> };

const CHUNK = 1000;
/** Within so long, what one person typed in one place was typed at one go. */
const SITTING = 10 * 60 * 1000;

/**
 * Who put each word of a block there, by the log of steps, read backwards until every word is found. Whoever
 * moves or pastes words counts as who put them there.
 */
export async function findAuthors(
  actorId: string,
  { articleId, version, block }: { articleId: string; version: number; block: number },
): Promise<Authored[]> {
  const { article } = await findArticleFacts(actorId, articleId);
  if (version > article.version) throw new ZhubiError("not_found", "revision");
  const doc = await documentAt(articleId, version);
  const place = placesOf(doc)[block];
  if (!place) throw new ZhubiError("not_found", "revision");
  let open: Span[] = [{ from: place.from, to: place.to, at: 0 }];
  const found: Found[] = [];
  for (let top = version; top > 0 && open.length > 0; top -= CHUNK) {
    for (const logged of await listSteps(articleId, top)) {
      const map = Step.fromJSON(schema, logged.step).getMap();
      const kind = logged.clientId === restoreClient ? "restored" : "wrote";
      const by = { person: logged.person, at: new Date(logged.at), kind } as const;
      open = stillOpen(open, map, (at, length) => found.push({ at, length, by }));
      if (open.length === 0) break;
    }
  }
  if (open.length > 0) {
    const by = { ...(await findMaker(articleId)), kind: "begun" } as const;
    found.push(...open.map(({ from, to, at }) => ({ at, length: to - from, by })));
  }
  return inWords(doc.textBetween(place.from, place.to, undefined, "\n"), found);
}

/** Hands over what a step put in, and maps the rest to where it stood before that step. */
function stillOpen(
  spans: readonly Span[],
  map: StepMap,
  put: (at: number, length: number) => void,
): Span[] {
  const ranges: [oldEnd: number, from: number, to: number][] = [];
  map.forEach((_oldStart, oldEnd, from, to) => ranges.push([oldEnd, from, to]));
  if (ranges.length === 0) return [...spans];
  const left: Span[] = [];
  for (const span of spans) {
    let [at, shift] = [span.from, 0];
    const keep = (end: number) => {
      if (end > at) left.push({ from: at + shift, to: end + shift, at: span.at + at - span.from });
      at = Math.max(at, end);
    };
    for (const [oldEnd, from, to] of ranges) {
      keep(Math.min(from, span.to));
      const end = Math.min(to, span.to);
      if (end > at && at >= from) {
        put(span.at + at - span.from, end - at);
        at = end;
      }
      shift = oldEnd - to;
    }
    keep(span.to);
  }
  return left;
}

function listSteps(articleId: string, top: number) {
  const { sql } = connection();
  return sql<Logged[]>`
    select s.version, s.step, s.client_id as "clientId", users.name as person, s.at
    from article_steps s join users on users.id = s.user_id
    where s.article_id = ${articleId} and s.version <= ${top} and s.version > ${top - CHUNK}
    order by s.version desc`;
}

async function findMaker(articleId: string): Promise<{ person: string; at: Date }> {
  const { sql } = connection();
  const [maker] = await sql<{ person: string; at: string }[]>`
    select users.name as person, a.created_at as at
    from articles a left join events e on e.subject_id = a.id and e.ability = 'article.create'
    join users on users.id = coalesce(e.actor_id, a.reporter_id) where a.id = ${articleId}`;
  if (!maker) throw new ZhubiError("not_found", "article");
  return { ...maker, at: new Date(maker.at) };
}

function inWords(text: string, found: Found[]): Authored[] {
  const authored: Authored[] = [];
  for (const { at, length, by } of found.sort((one, other) => one.at - other.at)) {
    const words = text.slice(at, at + length);
    const last = authored.at(-1);
    if (last && isOneGo(last, by)) {
      last.text += words;
      if (by.at > last.at) last.at = by.at;
    } else authored.push({ text: words, ...by });
  }
  return authored;
}

const isOneGo = (one: Omit<Authored, "text">, other: Omit<Authored, "text">): boolean =>
  one.person === other.person &&
  one.kind === other.kind &&
  Math.abs(one.at.getTime() - other.at.getTime()) < SITTING;
