import { describe, expect, it } from "vitest";
import {
  type ArticleAbility,
  type ArticleState,
  may,
  policies,
  type Role,
} from "#newsroom/policy.ts";

const states: ArticleState[] = ["draft", "submitted", "returned", "live", "withdrawn"];

/** Who may, in the states draft, submitted, returned, live, withdrawn: y or - for each. */
const table: Record<
  ArticleAbility,
  Record<"itsReporter" | "assigned" | "otherReporter" | "editor" | "admin", string>
> = {
  "article.view": {
    itsReporter: "yyyyy",
    assigned: "yyyyy",
    otherReporter: "-----",
    editor: "yyyyy",
    admin: "yyyyy",
  },
  "article.write": {
    itsReporter: "y-y--",
    assigned: "y-y--",
    otherReporter: "-----",
    editor: "yyyyy",
    admin: "yyyyy",
  },
  "article.describe": {
    itsReporter: "y-y--",
    assigned: "y-y--",
    otherReporter: "-----",
    editor: "yyyyy",
    admin: "yyyyy",
  },
  "article.assign": {
    itsReporter: "-----",
    assigned: "-----",
    otherReporter: "-----",
    editor: "yyyyy",
    admin: "yyyyy",
  },
  "article.submit": {
    itsReporter: "y-y--",
    assigned: "y-y--",
    otherReporter: "-----",
    editor: "y-y--",
    admin: "y-y--",
  },
  "article.recall": {
    itsReporter: "-y---",
    assigned: "-y---",
    otherReporter: "-----",
    editor: "-----",
    admin: "-----",
  },
  "article.return": {
    itsReporter: "-----",
    assigned: "-----",
    otherReporter: "-----",
    editor: "-y---",
    admin: "-y---",
  },
  "article.publish": {
    itsReporter: "-----",
    assigned: "-----",
    otherReporter: "-----",
    editor: "-y--y",
    admin: "-y--y",
  },
  "article.amend": {
    itsReporter: "-----",
    assigned: "-----",
    otherReporter: "-----",
    editor: "---y-",
    admin: "---y-",
  },
  "article.correct": {
    itsReporter: "-----",
    assigned: "-----",
    otherReporter: "-----",
    editor: "---y-",
    admin: "---y-",
  },
  "article.update": {
    itsReporter: "-----",
    assigned: "-----",
    otherReporter: "-----",
    editor: "---y-",
    admin: "---y-",
  },
  "article.schedule": {
    itsReporter: "-----",
    assigned: "-----",
    otherReporter: "-----",
    editor: "-y---",
    admin: "-y---",
  },
  "article.unschedule": {
    itsReporter: "-----",
    assigned: "-----",
    otherReporter: "-----",
    editor: "-----",
    admin: "-----",
  },
  "article.miss": {
    itsReporter: "-----",
    assigned: "-----",
    otherReporter: "-----",
    editor: "-----",
    admin: "-----",
  },
  "article.withdraw": {
    itsReporter: "-----",
    assigned: "-----",
    otherReporter: "-----",
    editor: "---y-",
    admin: "---y-",
  },
  "article.restore": {
    itsReporter: "y-y--",
    assigned: "y-y--",
    otherReporter: "-----",
    editor: "yyyyy",
    admin: "yyyyy",
  },
  "article.sharePreview": {
    itsReporter: "yyyyy",
    assigned: "yyyyy",
    otherReporter: "-----",
    editor: "yyyyy",
    admin: "yyyyy",
  },
  "article.revokePreview": {
    itsReporter: "yyyyy",
    assigned: "yyyyy",
    otherReporter: "-----",
    editor: "yyyyy",
    admin: "yyyyy",
  },
  "article.reread": {
    itsReporter: "-----",
    assigned: "-----",
    otherReporter: "-----",
    editor: "---y-",
    admin: "---y-",
  },
};

const who = {
  itsReporter: { id: "lin", role: "reporter" as Role, isAssigned: false },
  assigned: { id: "xu", role: "reporter" as Role, isAssigned: true },
  otherReporter: { id: "xu", role: "reporter" as Role, isAssigned: false },
  editor: { id: "shen", role: "editor" as Role, isAssigned: false },
  admin: { id: "he", role: "admin" as Role, isAssigned: false },
};

describe("role × state × ability", () => {
  it("names every ability upon an article", () => {
    expect(Object.keys(table).toSorted()).toEqual(Object.keys(policies.articles).toSorted());
  });

  for (const [ability, row] of Object.entries(table) as [
    ArticleAbility,
    (typeof table)[ArticleAbility],
  ][]) {
    for (const [asker, answers] of Object.entries(row) as [keyof typeof who, string][]) {
      it(`${ability} by ${asker}: ${answers}`, () => {
        const { isAssigned, ...actor } = who[asker];
        const given = states.map((state) =>
          may(actor, ability, { state, reporterId: "lin", isAssigned }) ? "y" : "-",
        );
        expect(given.join("")).toBe(answers);
      });
    }
  }
});

describe("an article whose time is set", () => {
  const submitted = { state: "submitted" as const, reporterId: "lin", isScheduled: true };
  it.each([
    ["article.unschedule", "--yy"],
    ["article.schedule", "--yy"],
    ["article.publish", "--yy"],
    ["article.return", "--yy"],
    ["article.recall", "----"],
    ["article.write", "--yy"],
    ["article.miss", "----"],
  ] as const)(
    "%s by its reporter, somebody assigned, an editor, an admin: %s",
    (ability, answers) => {
      const askers = [who.itsReporter, who.assigned, who.editor, who.admin];
      const given = askers.map(({ isAssigned, ...actor }) =>
        may(actor, ability, { ...submitted, isAssigned }) ? "y" : "-",
      );
      expect(given.join("")).toBe(answers);
    },
  );
});

describe("people and the house", () => {
  const reporter = { id: "lin", role: "reporter" as const };
  const editor = { id: "shen", role: "editor" as const };
  const admin = { id: "he", role: "admin" as const };
  const person = (id: string, status: "active" | "suspended") => ({ id, status });

  it.each([
    ["person.changeRole", "active", [false, false, true]],
    ["person.suspend", "active", [false, false, true]],
    ["person.suspend", "suspended", [false, false, false]],
    ["person.restore", "suspended", [false, false, true]],
    ["person.restore", "active", [false, false, false]],
  ] as const)("%s of somebody %s", (ability, status, expected) => {
    const given = [reporter, editor, admin].map((actor) =>
      may(actor, ability, person("du", status)),
    );
    expect(given).toEqual(expected);
  });

  it("everybody chooses their own language and nobody another's", () => {
    expect(may(reporter, "person.setLocale", person("lin", "active"))).toBe(true);
    expect(may(admin, "person.setLocale", person("lin", "active"))).toBe(false);
  });

  it("an admin neither demotes nor suspends himself", () => {
    expect(may(admin, "person.changeRole", person("he", "active"))).toBe(false);
    expect(may(admin, "person.suspend", person("he", "active"))).toBe(false);
  });

  it.each([
    ["article.create", [true, true, true]],
    ["media.add", [true, true, true]],
    ["notice.create", [false, true, true]],
    ["notice.revise", [false, true, true]],
    ["person.create", [false, false, true]],
    ["section.create", [false, false, true]],
    ["section.rename", [false, false, true]],
    ["dictionary.add", [false, true, true]],
    ["dictionary.change", [false, true, true]],
    ["dictionary.remove", [false, true, true]],
    ["dictionary.import", [false, true, true]],
    ["settings.change", [false, false, true]],
  ] as const)("%s", (ability, expected) => {
    expect([reporter, editor, admin].map((actor) => may(actor, ability))).toEqual(expected);
  });
});
