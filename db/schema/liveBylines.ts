import { foreignKey, index, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { instant } from "./columns.ts";
import { contributors } from "./contributors.ts";
import { live } from "./publications.ts";

/**
 * Whose byline each live article has, in the order of the lists: an author's newest are found however much or little
 * of the paper is theirs. A trigger on `live` writes it.
 */
export const liveBylines = pgTable(
  "live_bylines",
  {
    articleId: uuid("article_id").notNull(),
    contributorId: uuid("contributor_id")
      .notNull()
      .references(() => contributors.id),
    leadsAt: instant("leads_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.contributorId] }),
    foreignKey({
      name: "live_bylines_follow_live",
      columns: [table.articleId, table.leadsAt],
      foreignColumns: [live.articleId, live.leadsAt],
    })
      .onUpdate("cascade")
      .onDelete("cascade"),
    index("live_bylines_newest").on(table.contributorId, table.leadsAt, table.articleId),
  ],
);
