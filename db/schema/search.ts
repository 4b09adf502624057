import { foreignKey, index, integer, pgTable, uuid } from "drizzle-orm/pg-core";
import { instant } from "./columns.ts";
import { live } from "./publications.ts";

/** By what each live article is found; it goes with the article's row in `live`. */
export const searchEntries = pgTable(
  "search_entries",
  {
    articleId: uuid("article_id").primaryKey(),
    firstPublishedAt: instant("first_published_at").notNull(),
    /** Whose words these are. */
    publicationId: uuid("publication_id").notNull(),
    /** By which rules `tokens` were made; `newsroom/search/tokensOf.ts` counts them. */
    edition: integer("edition").notNull(),
    /** Characters, pairs of them, words and readings, each as a hash. */
    tokens: integer("tokens").array().notNull(),
  },
  (table) => [
    foreignKey({
      name: "search_entries_follow_live",
      columns: [table.articleId, table.firstPublishedAt],
      foreignColumns: [live.articleId, live.firstPublishedAt],
    })
      .onUpdate("cascade")
      .onDelete("cascade"),
    index("search_entries_newest").on(table.firstPublishedAt, table.articleId),
    // What waits to be sorted in is read by every search: with a small limit it is a few articles.
    index("search_entries_tokens").using("gin", table.tokens).with({ gin_pending_list_limit: 512 }),
  ],
);
