import { sql } from "drizzle-orm";
import { check, index, integer, pgEnum, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { createdAt, id } from "./columns.ts";
import { users } from "./people.ts";

export const noticeKind = pgEnum("notice_kind", [
  "reprint",
  "copyright",
  "hotline",
  "photo_rights",
  "follow",
]);

/** What a paper prints at the foot of an article. The words are in its versions. */
export const notices = pgTable(
  "notices",
  {
    id: id(),
    kind: noticeKind("kind").notNull(),
    stamp: integer("stamp").notNull().default(0),
    createdAt: createdAt(),
  },
  (table) => [index("notices_kind").on(table.kind, table.id)],
);

/** The words of a notice over time; a version is never changed. */
export const noticeVersions = pgTable(
  "notice_versions",
  {
    id: id(),
    noticeId: uuid("notice_id")
      .notNull()
      .references(() => notices.id),
    number: integer("number").notNull(),
    text: text("text").notNull(),
    writtenBy: uuid("written_by")
      .notNull()
      .references(() => users.id),
    createdAt: createdAt(),
  },
  (table) => [
    unique("notice_versions_number").on(table.noticeId, table.number),
    check("notice_versions_text", sql`length(${table.text}) between 1 and 2000`),
  ],
);
