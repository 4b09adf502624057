import { check, index, integer, pgTable, uuid } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
import { articles } from "./articles.ts";
import { createdAt, id, instant } from "./columns.ts";
import { users } from "./people.ts";

/** Links that show an article as it stands at the desk to somebody without an account. */
export const previews = pgTable(
  "previews",
  {
    id: id(),
    articleId: uuid("article_id")
      .notNull()
      .references(() => articles.id),
    madeBy: uuid("made_by")
      .notNull()
      .references(() => users.id),
    createdAt: createdAt(),
    expiresAt: instant("expires_at").notNull(),
    revokedAt: instant("revoked_at"),
    /** How often the page was asked for, and when it was last. */
    views: integer("views").notNull().default(0),
    lastSeenAt: instant("last_seen_at"),
  },
  (table) => [
    index("previews_newest").on(table.articleId, table.createdAt, table.id),
    check("previews_views", sql`${table.views} >= 0`),
  ],
);
