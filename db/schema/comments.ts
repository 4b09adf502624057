import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { articles } from "./articles.ts";
import { createdAt, id } from "./columns.ts";
import { users } from "./people.ts";

/** What an editor says when returning a piece. */
export const comments = pgTable(
  "comments",
  {
    id: id(),
    articleId: uuid("article_id")
      .notNull()
      .references(() => articles.id),
    authorId: uuid("author_id")
      .notNull()
      .references(() => users.id),
    text: text("text").notNull(),
    /** The document's version that was read. */
    version: integer("version").notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    index("comments_newest").on(table.articleId, table.createdAt, table.id),
    check("comments_text", sql`length(${table.text}) between 1 and 4000`),
  ],
);
