import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  integer,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { createdAt, id, instant } from "./columns.ts";
import { users } from "./people.ts";

/** How the house reads and writes a term: names of people and places, brands. */
export const dictionaryEntries = pgTable(
  "dictionary_entries",
  {
    id: id(),
    term: text("term").notNull(),
    /** Canonical syllables, one for each Han character of the term, parted by spaces. */
    pinyin: text("pinyin").notNull(),
    /** The form that stays in Traditional text, whatever a converter would make of the term; null: none. */
    hant: text("hant"),
    /** The same in Simplified text. */
    hans: text("hans"),
    note: text("note").notNull().default(""),
    /** Who wrote it as it stands; who wrote it before is in the events. */
    writtenBy: uuid("written_by")
      .notNull()
      .references(() => users.id),
    stamp: integer("stamp").notNull().default(0),
    createdAt: createdAt(),
    updatedAt: instant("updated_at").notNull().defaultNow(),
    /** A publication may still name an entry that was removed, so its row stays. */
    removedAt: instant("removed_at"),
  },
  (table) => [
    uniqueIndex("dictionary_entries_term")
      .on(table.term)
      .where(sql`${table.removedAt} is null`),
    index("dictionary_entries_newest").on(table.updatedAt, table.id),
    check("dictionary_entries_term_length", sql`length(${table.term}) between 1 and 40`),
    check("dictionary_entries_pinyin_length", sql`length(${table.pinyin}) between 1 and 400`),
  ],
);

/** One row, with another edition after every change of an entry (a trigger sees to it). */
export const dictionaryEdition = pgTable(
  "dictionary_edition",
  {
    only: boolean("only").primaryKey().default(true),
    edition: uuid("edition").notNull(),
  },
  (table) => [check("dictionary_edition_is_one", sql`${table.only}`)],
);
