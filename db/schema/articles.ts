import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import type { DocumentJSON } from "#editor/DocumentJSON.ts";
import { createdAt, id, instant } from "./columns.ts";
import { contributorRole, contributors } from "./contributors.ts";
import { media } from "./media.ts";
import { notices } from "./notices.ts";
import { users } from "./people.ts";
import { publications } from "./publications.ts";
import { sections } from "./sections.ts";

export const articleState = pgEnum("article_state", [
  "draft",
  "submitted",
  "returned",
  "live",
  "withdrawn",
]);

export const articles = pgTable(
  "articles",
  {
    id: id(),
    /** Ten letters and digits that stand in every address of the article, for good. */
    shortId: text("short_id").notNull().unique(),
    state: articleState("state").notNull().default("draft"),
    reporterId: uuid("reporter_id")
      .notNull()
      .references(() => users.id),
    sectionId: uuid("section_id").references(() => sections.id),

    /** Headline, standfirst and body as one tiptap document. */
    doc: jsonb("doc").$type<DocumentJSON>().notNull(),
    /** How many steps made `doc`. */
    version: integer("version").notNull().default(0),
    /** Counts every act upon the article other than typing, so that a stale form is noticed. */
    stamp: integer("stamp").notNull().default(0),
    /** The document's headline, for lists. */
    headline: text("headline").notNull().default(""),
    characters: integer("characters").notNull().default(0),

    /** Words of the address; null follows the headline. */
    slug: text("slug"),
    source: text("source").notNull().default(""),
    dateline: text("dateline").notNull().default(""),
    /** When the source dates the story; null: when it is published. */
    datedAt: instant("dated_at"),
    tags: text("tags").array().notNull().default([]),
    leadMediaId: uuid("lead_media_id").references(() => media.id),
    leadCaption: text("lead_caption").notNull().default(""),
    leadCredit: text("lead_credit").notNull().default(""),
    leadAlt: text("lead_alt").notNull().default(""),
    /** What a press text held that found no place; shown to the reporter until taken away. */
    unplaced: text("unplaced").array().notNull().default([]),
    /** Until when the house has promised to keep it to itself, and to whom or why. */
    embargoUntil: instant("embargo_until"),
    embargoNote: text("embargo_note").notNull().default(""),

    livePublicationId: uuid("live_publication_id"),
    firstPublishedAt: instant("first_published_at"),
    /** Its place in the lists, which it keeps when it is withdrawn. */
    leadsAt: instant("leads_at"),
    submittedAt: instant("submitted_at"),
    createdAt: createdAt(),
    updatedAt: instant("updated_at").notNull().defaultNow(),
  },
  (table) => [
    // An article can only show a publication of its own.
    foreignKey({
      name: "articles_live_publication",
      columns: [table.livePublicationId, table.id],
      foreignColumns: [publications.id as AnyPgColumn, publications.articleId as AnyPgColumn],
    }),
    check(
      "articles_live_has_publication",
      sql`(${table.state} = 'live') = (${table.livePublicationId} is not null)`,
    ),
    check(
      "articles_withdrawn_was_published",
      sql`${table.state} <> 'withdrawn' or ${table.firstPublishedAt} is not null`,
    ),
    check("articles_counts", sql`${table.version} >= 0 and ${table.stamp} >= 0`),
    unique("articles_and_live_publication").on(table.id, table.livePublicationId),
    check("articles_embargo", sql`${table.embargoUntil} is not null or ${table.embargoNote} = ''`),
    check("articles_slug_shape", sql`${table.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
    index("articles_newest").on(table.updatedAt, table.id),
    index("articles_by_state").on(table.state, table.updatedAt, table.id),
    index("articles_by_reporter").on(table.reporterId, table.updatedAt, table.id),
    index("articles_by_section").on(table.sectionId, table.updatedAt, table.id),
  ],
);

/** Reporters who work on an article beside its own. */
export const articleAssignees = pgTable(
  "article_assignees",
  {
    articleId: uuid("article_id")
      .notNull()
      .references(() => articles.id),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.userId] }),
    index("article_assignees_of").on(table.userId, table.articleId),
  ],
);

export const articleContributors = pgTable(
  "article_contributors",
  {
    articleId: uuid("article_id")
      .notNull()
      .references(() => articles.id),
    role: contributorRole("role").notNull(),
    position: integer("position").notNull(),
    contributorId: uuid("contributor_id")
      .notNull()
      .references(() => contributors.id),
  },
  (table) => [primaryKey({ columns: [table.articleId, table.role, table.position] })],
);

export const articleNotices = pgTable(
  "article_notices",
  {
    articleId: uuid("article_id")
      .notNull()
      .references(() => articles.id),
    position: integer("position").notNull(),
    noticeId: uuid("notice_id")
      .notNull()
      .references(() => notices.id),
  },
  (table) => [primaryKey({ columns: [table.articleId, table.position] })],
);
