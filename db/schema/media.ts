import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { createdAt, id } from "./columns.ts";
import { users } from "./people.ts";

/** Pictures. The files lie in the store under `<id>/<width>.webp`, one for each of `widths`. */
export const media = pgTable(
  "media",
  {
    id: id(),
    fileName: text("file_name").notNull(),
    /** Pixels of the original, after its orientation was applied. */
    width: integer("width").notNull(),
    height: integer("height").notNull(),
    widths: integer("widths").array().notNull(),
    credit: text("credit").notNull().default(""),
    alt: text("alt").notNull().default(""),
    addedBy: uuid("added_by")
      .notNull()
      .references(() => users.id),
    createdAt: createdAt(),
  },
  (table) => [
    check("media_has_size", sql`${table.width} > 0 and ${table.height} > 0`),
    index("media_newest").on(table.createdAt, table.id),
  ],
);
