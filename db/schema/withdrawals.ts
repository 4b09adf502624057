import { sql } from "drizzle-orm";
import { check, foreignKey, index, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { id, instant } from "./columns.ts";
import { users } from "./people.ts";
import { publications } from "./publications.ts";

/** Why readers see an article no longer. A row is never changed or deleted (a trigger refuses). */
export const withdrawals = pgTable(
  "withdrawals",
  {
    id: id(),
    articleId: uuid("article_id").notNull(),
    /** What they saw until then. */
    publicationId: uuid("publication_id").notNull(),
    /** What they read at its address from then on. */
    reason: text("reason").notNull(),
    /** One toned syllable or null for each code point of the reason. */
    readings: jsonb("readings").$type<(string | null)[]>().notNull(),
    withdrawnBy: uuid("withdrawn_by")
      .notNull()
      .references(() => users.id),
    withdrawnAt: instant("withdrawn_at").notNull().defaultNow(),
  },
  (table) => [
    foreignKey({
      name: "withdrawals_of_publication",
      columns: [table.publicationId, table.articleId],
      foreignColumns: [publications.id, publications.articleId],
    }),
    check("withdrawals_reason", sql`length(${table.reason}) between 1 and 1000`),
    index("withdrawals_newest").on(table.articleId, table.withdrawnAt, table.id),
  ],
);
