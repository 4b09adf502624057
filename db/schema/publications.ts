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
import { articles } from "./articles.ts";
import { id, instant } from "./columns.ts";
import { contributorRole, contributors } from "./contributors.ts";
import { media } from "./media.ts";
import { noticeVersions } from "./notices.ts";
import { users } from "./people.ts";
import { sections } from "./sections.ts";

/** Which engine read the text, and one toned syllable or null for each code point of each text. */
export type Readings = {
  engine: string;
  /** `headline`, `standfirst` and `body` in the order of the document's text blocks. */
  blocks: (string | null)[][];
  leadCaption: (string | null)[];
  /** Of a correction's note. */
  note?: (string | null)[];
  /** Who else than `engine` says so; missing in what was published before origins were kept. */
  origins?: { blocks: OriginRun[][]; leadCaption: OriginRun[] };
};

/** The readings from the code point `at` on have another origin than the engine of the whole. */
export type OriginRun = { at: number; length: number } & ReadingSource;

export type ReadingSource =
  /** Another engine, whose reading took an older one's place at these characters alone. */
  | { by: "engine"; engine: string }
  | { by: "dictionary"; entryId: string; term: string }
  /** A mark in the document: a press text's, or a person's where `userId` says whose. */
  | { by: "import" | "author" | "editor"; userId?: string };

/** By which act readers came to see a publication; `publish` is the first sight, or the return of a withdrawn article. */
export const publicationAct = pgEnum("publication_act", [
  "publish",
  "amend",
  "correct",
  "update",
  "reread",
]);

/** An article as readers saw it at a moment. A row is never changed or deleted (a trigger refuses). */
export const publications = pgTable(
  "publications",
  {
    id: id(),
    articleId: uuid("article_id")
      .notNull()
      .references((): AnyPgColumn => articles.id),
    /** The article's first publication is 1. */
    number: integer("number").notNull(),
    /** The document's version that was published. */
    version: integer("version").notNull(),
    doc: jsonb("doc").$type<DocumentJSON>().notNull(),
    readings: jsonb("readings").$type<Readings>().notNull(),
    headline: text("headline").notNull(),
    standfirst: text("standfirst").notNull(),
    slug: text("slug").notNull(),
    sectionId: uuid("section_id")
      .notNull()
      .references(() => sections.id),
    source: text("source").notNull(),
    dateline: text("dateline").notNull(),
    datedAt: instant("dated_at"),
    tags: text("tags").array().notNull(),
    leadMediaId: uuid("lead_media_id").references(() => media.id),
    leadCaption: text("lead_caption").notNull(),
    leadCredit: text("lead_credit").notNull(),
    leadAlt: text("lead_alt").notNull(),
    act: publicationAct("act").notNull(),
    /** What a correction tells readers: what was wrong, and what is right. */
    note: text("note"),
    publishedBy: uuid("published_by")
      .notNull()
      .references(() => users.id),
    publishedAt: instant("published_at").notNull().defaultNow(),
    /** When the words last changed in a way that readers are told of; neither `amend` nor `reread` moves it. */
    changedAt: instant("changed_at").notNull().defaultNow(),
  },
  (table) => [
    unique("publications_number").on(table.articleId, table.number),
    unique("publications_of_article").on(table.id, table.articleId),
    check("publications_headline", sql`length(${table.headline}) > 0`),
    check(
      "publications_note",
      sql`case when ${table.act} = 'correct' then coalesce(length(${table.note}), 0) between 1 and 1000 else ${table.note} is null end`,
    ),
    index("publications_corrections")
      .on(table.publishedAt, table.id)
      .where(sql`${table.act} = 'correct'`),
  ],
);

export const publicationContributors = pgTable(
  "publication_contributors",
  {
    publicationId: uuid("publication_id")
      .notNull()
      .references(() => publications.id),
    role: contributorRole("role").notNull(),
    position: integer("position").notNull(),
    contributorId: uuid("contributor_id")
      .notNull()
      .references(() => contributors.id),
    /** The name as it was printed. */
    name: text("name").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.publicationId, table.role, table.position] }),
    index("publication_contributors_of").on(table.contributorId, table.publicationId),
  ],
);

export const publicationNotices = pgTable(
  "publication_notices",
  {
    publicationId: uuid("publication_id")
      .notNull()
      .references(() => publications.id),
    position: integer("position").notNull(),
    noticeVersionId: uuid("notice_version_id")
      .notNull()
      .references(() => noticeVersions.id),
  },
  (table) => [primaryKey({ columns: [table.publicationId, table.position] })],
);

/** Which pictures a publication shows: these files, and no others, are public while it is live. */
export const publicationMedia = pgTable(
  "publication_media",
  {
    publicationId: uuid("publication_id")
      .notNull()
      .references(() => publications.id),
    mediaId: uuid("media_id")
      .notNull()
      .references(() => media.id),
  },
  (table) => [
    primaryKey({ columns: [table.publicationId, table.mediaId] }),
    index("publication_media_of").on(table.mediaId, table.publicationId),
  ],
);

/** What readers can see now: at most one publication of an article, and the order of every public list. */
export const live = pgTable(
  "live",
  {
    articleId: uuid("article_id").primaryKey(),
    publicationId: uuid("publication_id").notNull().unique(),
    sectionId: uuid("section_id")
      .notNull()
      .references(() => sections.id),
    firstPublishedAt: instant("first_published_at").notNull(),
    /** Its place in the lists: when it was first published, or last updated. */
    leadsAt: instant("leads_at").notNull(),
  },
  (table) => [
    // Follows the article's own pointer, so that the two can't disagree.
    foreignKey({
      name: "live_follows_article",
      columns: [table.articleId, table.publicationId],
      foreignColumns: [articles.id as AnyPgColumn, articles.livePublicationId as AnyPgColumn],
    }).onUpdate("cascade"),
    // What else is in the order of the lists follows this one's time.
    unique("live_article_and_time").on(table.articleId, table.firstPublishedAt),
    unique("live_article_and_lead").on(table.articleId, table.leadsAt),
    index("live_newest").on(table.firstPublishedAt, table.articleId),
    index("live_leading").on(table.leadsAt, table.articleId),
    index("live_leading_section").on(table.sectionId, table.leadsAt, table.articleId),
  ],
);
