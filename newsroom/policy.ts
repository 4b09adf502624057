/** Who may do what, as sentences. The server and the interface ask the same ones. */
import type { ReadingOrigin } from "#editor/extensions/reading.ts";

export type Role = "reporter" | "editor" | "admin";
export type ArticleState = "draft" | "submitted" | "returned" | "live" | "withdrawn";

/** Who asks; only people whose account is active get to ask. */
export type Actor = { id: string; role: Role };
/** What a policy needs to know of an article; `isAssigned` speaks of the actor who asks. */
export type ArticleFacts = {
  state: ArticleState;
  reporterId: string;
  isAssigned: boolean;
  /** Whether an editor has set a time for it to be published. */
  isScheduled?: boolean | undefined;
};
export type PersonFacts = { id: string; status: "active" | "suspended" };

type Rule<Facts> = (actor: Actor, facts: Facts) => boolean;

const anyone: Rule<unknown> = () => true;
/** What the house does by itself. */
const nobody: Rule<unknown> = () => false;
const editors: Rule<unknown> = (actor) => actor.role !== "reporter";
const admins: Rule<unknown> = (actor) => actor.role === "admin";
const itsReporters: Rule<ArticleFacts> = (actor, article) =>
  article.reporterId === actor.id || article.isAssigned;
const scheduled: Rule<ArticleFacts> = (_, article) => article.isScheduled === true;
const unscheduled: Rule<ArticleFacts> = (_, article) => article.isScheduled !== true;
const somebodyElse: Rule<PersonFacts> = (actor, person) => person.id !== actor.id;
const oneself: Rule<PersonFacts> = (actor, person) => person.id === actor.id;
const active: Rule<PersonFacts> = (_, person) => person.status === "active";
const suspended: Rule<PersonFacts> = (_, person) => person.status === "suspended";

const when =
  (...states: ArticleState[]): Rule<ArticleFacts> =>
  (_, article) =>
    states.includes(article.state);
const all =
  <Facts>(...rules: Rule<Facts>[]): Rule<Facts> =>
  (actor, facts) =>
    rules.every((rule) => rule(actor, facts));
const either =
  <Facts>(...rules: Rule<Facts>[]): Rule<Facts> =>
  (actor, facts) =>
    rules.some((rule) => rule(actor, facts));

const beingWritten = when("draft", "returned");

const articles = {
  "article.view": either(itsReporters, editors),
  "article.write": either(all(itsReporters, beingWritten), editors),
  "article.describe": either(all(itsReporters, beingWritten), editors),
  "article.assign": editors,
  "article.submit": all(either(itsReporters, editors), beingWritten),
  "article.recall": all(itsReporters, when("submitted"), unscheduled),
  "article.return": all(editors, when("submitted")),
  "article.publish": all(editors, when("submitted", "withdrawn")),
  "article.schedule": all(editors, when("submitted")),
  "article.unschedule": all(editors, when("submitted"), scheduled),
  "article.miss": nobody,
  "article.amend": all(editors, when("live")),
  "article.correct": all(editors, when("live")),
  "article.update": all(editors, when("live")),
  "article.withdraw": all(editors, when("live")),
  "article.sharePreview": either(itsReporters, editors),
  "article.revokePreview": either(itsReporters, editors),
  "article.reread": all(editors, when("live")),
  "article.restore": either(all(itsReporters, beingWritten), editors),
} satisfies Record<string, Rule<ArticleFacts>>;

const people = {
  "person.setLocale": oneself,
  "person.changeRole": all(admins, somebodyElse),
  "person.suspend": all(admins, somebodyElse, active),
  "person.restore": all(admins, suspended),
} satisfies Record<string, Rule<PersonFacts>>;

/** Acts upon a section, a notice or a term, and those that make something new. */
const house = {
  "article.create": anyone,
  "media.add": anyone,
  "notice.create": editors,
  "notice.revise": editors,
  "person.create": admins,
  "section.create": admins,
  "section.rename": admins,
  "dictionary.add": editors,
  "dictionary.change": editors,
  "dictionary.remove": editors,
  "dictionary.import": editors,
  "settings.change": admins,
} satisfies Record<string, Rule<unknown>>;

export type ArticleAbility = keyof typeof articles;
export type PersonAbility = keyof typeof people;
export type HouseAbility = keyof typeof house;
export type Ability = ArticleAbility | PersonAbility | HouseAbility;

export const policies = { articles, people, house };

export function may(actor: Actor, ability: ArticleAbility, article: ArticleFacts): boolean;
export function may(actor: Actor, ability: PersonAbility, person: PersonFacts): boolean;
export function may(actor: Actor, ability: HouseAbility): boolean;
export function may(actor: Actor, ability: Ability, facts?: unknown): boolean {
  const rules: Record<Ability, Rule<never>> = { ...articles, ...people, ...house };
  return rules[ability](actor, facts as never);
}

/** In what capacity somebody sets readings. */
export const originOf = (role: Role): ReadingOrigin => (role === "reporter" ? "author" : "editor");
