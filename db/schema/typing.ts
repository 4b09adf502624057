import {
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import type { DocumentJSON } from "#editor/DocumentJSON.ts";
import { articles } from "./articles.ts";
import { createdAt, id, instant } from "./columns.ts";
import { users } from "./people.ts";

/** Every ProseMirror step ever taken, in order: who wrote which words, and when. */
export const articleSteps = pgTable(
  "article_steps",
  {
    articleId: uuid("article_id")
      .notNull()
      .references(() => articles.id),
    /** The document's version once this step is applied; the first is 1. */
    version: integer("version").notNull(),
    step: jsonb("step").notNull(),
    /** The browser tab that made it. */
    clientId: text("client_id").notNull(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id),
    at: instant("at").notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.articleId, table.version] })],
);

export const revisionCause = pgEnum("revision_cause", [
  "writing",
  "submit",
  "publish",
  "import",
  "restore",
]);

/** The document as it stood at a moment that matters. */
export const revisions = pgTable(
  "revisions",
  {
    id: id(),
    articleId: uuid("article_id")
      .notNull()
      .references(() => articles.id),
    version: integer("version").notNull(),
    cause: revisionCause("cause").notNull(),
    doc: jsonb("doc").$type<DocumentJSON>().notNull(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id),
    createdAt: createdAt(),
  },
  (table) => [
    index("revisions_newest").on(table.articleId, table.createdAt, table.id),
    // Where to begin when a version is put together from the steps after it.
    index("revisions_by_version").on(table.articleId, table.version),
  ],
);
