import { check, index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
import type { DocumentJSON } from "#editor/DocumentJSON.ts";
import { articles } from "./articles.ts";
import { instant } from "./columns.ts";
import { users } from "./people.ts";

/**
 * When a submitted article is to be published, and which of its words. A row is there as long as that stands:
 * a trigger takes it away once the article is submitted no longer, whoever brought that about.
 */
export const schedules = pgTable(
  "schedules",
  {
    articleId: uuid("article_id")
      .primaryKey()
      .references(() => articles.id),
    dueAt: instant("due_at").notNull(),
    /** The words that were read when it was scheduled: what is typed later doesn't go out with them. */
    version: integer("version").notNull(),
    doc: jsonb("doc").$type<DocumentJSON>().notNull(),
    scheduledBy: uuid("scheduled_by")
      .notNull()
      .references(() => users.id),
    scheduledAt: instant("scheduled_at").notNull().defaultNow(),
    /** Why it may go out before its embargo ends, if somebody decided so. */
    override: text("override"),
    /** Why it could not be published when it was due, as `refusalOf` names it; nobody tries again by itself. */
    refusal: text("refusal"),
    refusedAt: instant("refused_at"),
  },
  (table) => [
    check("schedules_refusal", sql`(${table.refusal} is null) = (${table.refusedAt} is null)`),
    index("schedules_due").on(table.dueAt, table.articleId),
  ],
);
