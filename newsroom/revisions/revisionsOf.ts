import { type Moment, nameOfMoment } from "./Moment.ts";
import type { Revision } from "./Revision.ts";
import type { Sitting } from "./sittingsOf.ts";

/** An act upon the article, and the version of the text that it was upon. */
export type Act = {
  id: number;
  at: Date;
  kind: string;
  person: string;
  version: number;
  /** For a restoration: the version that was there, and the one whose text came back. */
  before: number | null;
  from: number | null;
  /** For a change beside the text: which fields. */
  fields: string[];
};

export type Placed = {
  revision: Revision;
  /** The version before its first step. */
  begun: number;
  /** Where the rest of the list begins: the newest step and the newest act that aren't told yet. */
  rest: Moment;
};

/** Within so long, a change beside the text belongs to the writing of that time, or to the last such change. */
const SITTING = 10 * 60 * 1000;

/** Acts and sittings, each the newest first, as one list of what can be compared. */
export function revisionsOf(acts: readonly Act[], sittings: readonly Sitting[]): Placed[] {
  const placed: Placed[] = [];
  let [act, sitting] = [0, 0];
  for (;;) {
    const [next, typed] = [acts[act], sittings[sitting]];
    if (!next && !typed) return placed;
    if (next && (!typed || typed.to <= next.version)) {
      act += 1;
      const begun = next.before ?? next.version;
      const rest = { version: begun, eventId: acts[act]?.id ?? 0 };
      const last = placed.at(-1);
      if (last && isOneSitting(last.revision, next)) {
        last.rest.eventId = rest.eventId;
        last.revision = withFields(last.revision, next);
      } else placed.push({ revision: ofAct(next), begun, rest });
    } else if (typed) {
      sitting += 1;
      const eventId = next?.id ?? 0;
      const rest = { version: typed.from, eventId };
      placed.push({ revision: ofSitting(typed, eventId), begun: typed.from, rest });
    }
  }
}

function isOneSitting(later: Revision, earlier: Act): boolean {
  if (earlier.kind !== "article.describe") return false;
  const isNear = later.at.getTime() - earlier.at.getTime() < SITTING;
  const isBeside = later.kind === "article.describe" || later.kind === "revision.writing";
  return isBeside && isNear && later.people.includes(earlier.person);
}

const withFields = (revision: Revision, { fields }: Act): Revision => ({
  ...revision,
  fields: [...new Set([...revision.fields, ...fields])],
});

function ofAct({ id, at, kind, person, version, fields, from }: Act): Revision {
  const moment = nameOfMoment({ version, eventId: id });
  return { moment, version, at, people: [person], kind, fields, from };
}

function ofSitting({ to, at, people }: Sitting, eventId: number): Revision {
  const moment = nameOfMoment({ version: to, eventId });
  return { moment, version: to, at, people, kind: "revision.writing", fields: [], from: null };
}
