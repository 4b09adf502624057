import { sql } from "drizzle-orm";
import { check, index, pgEnum, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { createdAt, id } from "./columns.ts";
import { users } from "./people.ts";

export const contributorRole = pgEnum("contributor_role", [
  "reporter",
  "responsible_editor",
  "photographer",
  "translator",
  "proofreader",
]);

/** A name in a byline; of the house when it has a user. */
export const contributors = pgTable(
  "contributors",
  {
    id: id(),
    name: text("name").notNull(),
    /** Toneless pinyin with a short id, the author's page's address. */
    slug: text("slug").notNull().unique(),
    userId: uuid("user_id")
      .unique()
      .references(() => users.id),
    createdAt: createdAt(),
  },
  (table) => [
    index("contributors_name").on(table.name, table.id),
    check("contributors_name_length", sql`length(${table.name}) between 1 and 80`),
  ],
);
