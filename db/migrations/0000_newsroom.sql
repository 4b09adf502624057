CREATE TYPE "public"."article_state" AS ENUM('draft', 'submitted', 'returned', 'live', 'withdrawn');--> statement-breakpoint
CREATE TYPE "public"."contributor_role" AS ENUM('reporter', 'responsible_editor', 'photographer', 'translator', 'proofreader');--> statement-breakpoint
CREATE TYPE "public"."notice_kind" AS ENUM('reprint', 'copyright', 'hotline', 'photo_rights', 'follow');--> statement-breakpoint
CREATE TYPE "public"."locale" AS ENUM('zh-Hant', 'zh-Hans', 'en');--> statement-breakpoint
CREATE TYPE "public"."role" AS ENUM('reporter', 'editor', 'admin');--> statement-breakpoint
CREATE TYPE "public"."user_status" AS ENUM('active', 'suspended');--> statement-breakpoint
CREATE TYPE "public"."revision_cause" AS ENUM('writing', 'submit', 'publish', 'import');--> statement-breakpoint
CREATE TABLE "article_assignees" (
	"article_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	CONSTRAINT "article_assignees_article_id_user_id_pk" PRIMARY KEY("article_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "article_contributors" (
	"article_id" uuid NOT NULL,
	"role" "contributor_role" NOT NULL,
	"position" integer NOT NULL,
	"contributor_id" uuid NOT NULL,
	CONSTRAINT "article_contributors_article_id_role_position_pk" PRIMARY KEY("article_id","role","position")
);
--> statement-breakpoint
CREATE TABLE "article_notices" (
	"article_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"notice_id" uuid NOT NULL,
	CONSTRAINT "article_notices_article_id_position_pk" PRIMARY KEY("article_id","position")
);
--> statement-breakpoint
CREATE TABLE "articles" (
	"id" uuid PRIMARY KEY NOT NULL,
	"short_id" text NOT NULL,
	"state" "article_state" DEFAULT 'draft' NOT NULL,
	"reporter_id" uuid NOT NULL,
	"section_id" uuid,
	"doc" jsonb NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"stamp" integer DEFAULT 0 NOT NULL,
	"headline" text DEFAULT '' NOT NULL,
	"characters" integer DEFAULT 0 NOT NULL,
	"slug" text,
	"source" text DEFAULT '' NOT NULL,
	"dateline" text DEFAULT '' NOT NULL,
	"dated_at" timestamp with time zone,
	"tags" text[] DEFAULT '{}' NOT NULL,
	"lead_media_id" uuid,
	"lead_caption" text DEFAULT '' NOT NULL,
	"lead_credit" text DEFAULT '' NOT NULL,
	"lead_alt" text DEFAULT '' NOT NULL,
	"unplaced" text[] DEFAULT '{}' NOT NULL,
	"live_publication_id" uuid,
	"first_published_at" timestamp with time zone,
	"submitted_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "articles_short_id_unique" UNIQUE("short_id"),
	CONSTRAINT "articles_and_live_publication" UNIQUE("id","live_publication_id"),
	CONSTRAINT "articles_live_has_publication" CHECK (("articles"."state" = 'live') = ("articles"."live_publication_id" is not null)),
	CONSTRAINT "articles_withdrawn_was_published" CHECK ("articles"."state" <> 'withdrawn' or "articles"."first_published_at" is not null),
	CONSTRAINT "articles_counts" CHECK ("articles"."version" >= 0 and "articles"."stamp" >= 0),
	CONSTRAINT "articles_slug_shape" CHECK ("articles"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);
--> statement-breakpoint
CREATE TABLE "comments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"text" text NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "comments_text" CHECK (length("comments"."text") between 1 and 4000)
);
--> statement-breakpoint
CREATE TABLE "contributors" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"slug" text NOT NULL,
	"user_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "contributors_slug_unique" UNIQUE("slug"),
	CONSTRAINT "contributors_user_id_unique" UNIQUE("user_id"),
	CONSTRAINT "contributors_name_length" CHECK (length("contributors"."name") between 1 and 80)
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor_id" uuid NOT NULL,
	"ability" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"detail" jsonb DEFAULT '{}'::jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "house" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"name" text NOT NULL,
	"motto" text DEFAULT '' NOT NULL,
	"zone" text NOT NULL,
	"language" "locale" NOT NULL,
	CONSTRAINT "house_is_one" CHECK ("house"."only")
);
--> statement-breakpoint
CREATE TABLE "media" (
	"id" uuid PRIMARY KEY NOT NULL,
	"file_name" text NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"widths" integer[] NOT NULL,
	"credit" text DEFAULT '' NOT NULL,
	"alt" text DEFAULT '' NOT NULL,
	"added_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "media_has_size" CHECK ("media"."width" > 0 and "media"."height" > 0)
);
--> statement-breakpoint
CREATE TABLE "notice_versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"notice_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"text" text NOT NULL,
	"written_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "notice_versions_number" UNIQUE("notice_id","number"),
	CONSTRAINT "notice_versions_text" CHECK (length("notice_versions"."text") between 1 and 2000)
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" "notice_kind" NOT NULL,
	"stamp" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_attempts" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer DEFAULT 0 NOT NULL,
	"expire" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"password_hash" text NOT NULL,
	"role" "role" NOT NULL,
	"status" "user_status" DEFAULT 'active' NOT NULL,
	"locale" "locale",
	"stamp" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "live" (
	"article_id" uuid PRIMARY KEY NOT NULL,
	"publication_id" uuid NOT NULL,
	"section_id" uuid NOT NULL,
	"first_published_at" timestamp with time zone NOT NULL,
	CONSTRAINT "live_publication_id_unique" UNIQUE("publication_id")
);
--> statement-breakpoint
CREATE TABLE "publication_contributors" (
	"publication_id" uuid NOT NULL,
	"role" "contributor_role" NOT NULL,
	"position" integer NOT NULL,
	"contributor_id" uuid NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "publication_contributors_publication_id_role_position_pk" PRIMARY KEY("publication_id","role","position")
);
--> statement-breakpoint
CREATE TABLE "publication_media" (
	"publication_id" uuid NOT NULL,
	"media_id" uuid NOT NULL,
	CONSTRAINT "publication_media_publication_id_media_id_pk" PRIMARY KEY("publication_id","media_id")
);
--> statement-breakpoint
CREATE TABLE "publication_notices" (
	"publication_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"notice_version_id" uuid NOT NULL,
	CONSTRAINT "publication_notices_publication_id_position_pk" PRIMARY KEY("publication_id","position")
);
--> statement-breakpoint
CREATE TABLE "publications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"version" integer NOT NULL,
	"doc" jsonb NOT NULL,
	"readings" jsonb NOT NULL,
	"headline" text NOT NULL,
	"standfirst" text NOT NULL,
	"slug" text NOT NULL,
	"section_id" uuid NOT NULL,
	"source" text NOT NULL,
	"dateline" text NOT NULL,
	"dated_at" timestamp with time zone,
	"tags" text[] NOT NULL,
	"lead_media_id" uuid,
	"lead_caption" text NOT NULL,
	"lead_credit" text NOT NULL,
	"lead_alt" text NOT NULL,
	"published_by" uuid NOT NULL,
	"published_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "publications_number" UNIQUE("article_id","number"),
	CONSTRAINT "publications_of_article" UNIQUE("id","article_id"),
	CONSTRAINT "publications_headline" CHECK (length("publications"."headline") > 0)
);
--> statement-breakpoint
CREATE TABLE "sections" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"slug" text NOT NULL,
	"position" integer NOT NULL,
	"stamp" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sections_name_unique" UNIQUE("name"),
	CONSTRAINT "sections_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "article_steps" (
	"article_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"step" jsonb NOT NULL,
	"client_id" text NOT NULL,
	"user_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "article_steps_article_id_version_pk" PRIMARY KEY("article_id","version")
);
--> statement-breakpoint
CREATE TABLE "revisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"cause" "revision_cause" NOT NULL,
	"doc" jsonb NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "article_assignees" ADD CONSTRAINT "article_assignees_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_assignees" ADD CONSTRAINT "article_assignees_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_contributors" ADD CONSTRAINT "article_contributors_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_contributors" ADD CONSTRAINT "article_contributors_contributor_id_contributors_id_fk" FOREIGN KEY ("contributor_id") REFERENCES "public"."contributors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_notices" ADD CONSTRAINT "article_notices_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_notices" ADD CONSTRAINT "article_notices_notice_id_notices_id_fk" FOREIGN KEY ("notice_id") REFERENCES "public"."notices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_reporter_id_users_id_fk" FOREIGN KEY ("reporter_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."sections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_lead_media_id_media_id_fk" FOREIGN KEY ("lead_media_id") REFERENCES "public"."media"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_live_publication" FOREIGN KEY ("live_publication_id","id") REFERENCES "public"."publications"("id","article_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contributors" ADD CONSTRAINT "contributors_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media" ADD CONSTRAINT "media_added_by_users_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_versions" ADD CONSTRAINT "notice_versions_notice_id_notices_id_fk" FOREIGN KEY ("notice_id") REFERENCES "public"."notices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_versions" ADD CONSTRAINT "notice_versions_written_by_users_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "live" ADD CONSTRAINT "live_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."sections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "live" ADD CONSTRAINT "live_follows_article" FOREIGN KEY ("article_id","publication_id") REFERENCES "public"."articles"("id","live_publication_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "publication_contributors" ADD CONSTRAINT "publication_contributors_publication_id_publications_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_contributors" ADD CONSTRAINT "publication_contributors_contributor_id_contributors_id_fk" FOREIGN KEY ("contributor_id") REFERENCES "public"."contributors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_media" ADD CONSTRAINT "publication_media_publication_id_publications_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_media" ADD CONSTRAINT "publication_media_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_notices" ADD CONSTRAINT "publication_notices_publication_id_publications_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_notices" ADD CONSTRAINT "publication_notices_notice_version_id_notice_versions_id_fk" FOREIGN KEY ("notice_version_id") REFERENCES "public"."notice_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."sections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_lead_media_id_media_id_fk" FOREIGN KEY ("lead_media_id") REFERENCES "public"."media"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_published_by_users_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_steps" ADD CONSTRAINT "article_steps_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_steps" ADD CONSTRAINT "article_steps_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "article_assignees_of" ON "article_assignees" USING btree ("user_id","article_id");--> statement-breakpoint
CREATE INDEX "articles_newest" ON "articles" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "articles_by_state" ON "articles" USING btree ("state","updated_at","id");--> statement-breakpoint
CREATE INDEX "articles_by_reporter" ON "articles" USING btree ("reporter_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "articles_by_section" ON "articles" USING btree ("section_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "comments_newest" ON "comments" USING btree ("article_id","created_at","id");--> statement-breakpoint
CREATE INDEX "contributors_name" ON "contributors" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "events_of_subject" ON "events" USING btree ("subject_id","id");--> statement-breakpoint
CREATE INDEX "media_newest" ON "media" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "notices_kind" ON "notices" USING btree ("kind","id");--> statement-breakpoint
CREATE UNIQUE INDEX "users_email_unique" ON "users" USING btree (lower("email"));--> statement-breakpoint
CREATE INDEX "users_name_index" ON "users" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "live_newest" ON "live" USING btree ("first_published_at","article_id");--> statement-breakpoint
CREATE INDEX "live_by_section" ON "live" USING btree ("section_id","first_published_at","article_id");--> statement-breakpoint
CREATE INDEX "publication_contributors_of" ON "publication_contributors" USING btree ("contributor_id","publication_id");--> statement-breakpoint
CREATE INDEX "publication_media_of" ON "publication_media" USING btree ("media_id","publication_id");--> statement-breakpoint
CREATE INDEX "revisions_newest" ON "revisions" USING btree ("article_id","created_at","id");