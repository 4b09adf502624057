CREATE TYPE "public"."publication_act" AS ENUM('publish', 'amend', 'correct', 'update', 'reread');--> statement-breakpoint
CREATE TABLE "withdrawals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"publication_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"readings" jsonb NOT NULL,
	"withdrawn_by" uuid NOT NULL,
	"withdrawn_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "withdrawals_reason" CHECK (length("withdrawals"."reason") between 1 and 1000)
);
--> statement-breakpoint
DROP INDEX "live_by_section";--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "leads_at" timestamp with time zone;--> statement-breakpoint
UPDATE "articles" SET "leads_at" = "first_published_at";--> statement-breakpoint
ALTER TABLE "live" ADD COLUMN "leads_at" timestamp with time zone;--> statement-breakpoint
UPDATE "live" SET "leads_at" = "first_published_at";--> statement-breakpoint
ALTER TABLE "live" ALTER COLUMN "leads_at" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "live" ADD CONSTRAINT "live_article_and_lead" UNIQUE("article_id","leads_at");--> statement-breakpoint
-- Bylines are in the order of the lists, too.
ALTER TABLE "live_bylines" DROP CONSTRAINT "live_bylines_follow_live";--> statement-breakpoint
DROP INDEX "live_bylines_newest";--> statement-breakpoint
ALTER TABLE "live_bylines" RENAME COLUMN "first_published_at" TO "leads_at";--> statement-breakpoint
ALTER TABLE "live_bylines" ADD CONSTRAINT "live_bylines_follow_live" FOREIGN KEY ("article_id","leads_at") REFERENCES "public"."live"("article_id","leads_at") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
CREATE INDEX "live_bylines_newest" ON "live_bylines" USING btree ("contributor_id","leads_at","article_id");--> statement-breakpoint
CREATE OR REPLACE FUNCTION list_bylines() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    DELETE FROM live_bylines WHERE article_id = NEW.article_id;
  END IF;
  INSERT INTO live_bylines (article_id, contributor_id, leads_at)
    SELECT DISTINCT NEW.article_id, contributor_id, NEW.leads_at
    FROM publication_contributors WHERE publication_id = NEW.publication_id;
  RETURN NULL;
END $$;--> statement-breakpoint
ALTER TABLE "publications" ADD COLUMN "act" "publication_act";--> statement-breakpoint
ALTER TABLE "publications" ADD COLUMN "note" text;--> statement-breakpoint
ALTER TABLE "publications" ADD COLUMN "changed_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
-- What was published before the acts had names: the same words at the same time were only read anew, and whatever
-- else followed the first publication showed its own time as the time of an update.
ALTER TABLE "publications" DISABLE TRIGGER "publications_only_grows";--> statement-breakpoint
UPDATE "publications" SET "changed_at" = "publications"."published_at", "act" = CASE
    WHEN "publications"."number" = 1 THEN 'publish'
    WHEN "before"."published_at" = "publications"."published_at" THEN 'reread'
    ELSE 'update' END::"publication_act"
  FROM "publications" AS "self" LEFT JOIN "publications" AS "before"
    ON "before"."article_id" = "self"."article_id" AND "before"."number" = "self"."number" - 1
  WHERE "self"."id" = "publications"."id";--> statement-breakpoint
ALTER TABLE "publications" ENABLE TRIGGER "publications_only_grows";--> statement-breakpoint
ALTER TABLE "publications" ALTER COLUMN "act" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "withdrawals" ADD CONSTRAINT "withdrawals_withdrawn_by_users_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "withdrawals" ADD CONSTRAINT "withdrawals_of_publication" FOREIGN KEY ("publication_id","article_id") REFERENCES "public"."publications"("id","article_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "withdrawals_newest" ON "withdrawals" USING btree ("article_id","withdrawn_at","id");--> statement-breakpoint
CREATE INDEX "live_leading" ON "live" USING btree ("leads_at","article_id");--> statement-breakpoint
CREATE INDEX "live_leading_section" ON "live" USING btree ("section_id","leads_at","article_id");--> statement-breakpoint
CREATE INDEX "publications_corrections" ON "publications" USING btree ("published_at","id") WHERE "publications"."act" = 'correct';--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_note" CHECK (case when "publications"."act" = 'correct' then coalesce(length("publications"."note"), 0) between 1 and 1000 else "publications"."note" is null end);--> statement-breakpoint
CREATE TRIGGER withdrawals_only_grows BEFORE UPDATE OR DELETE ON withdrawals
  FOR EACH ROW EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER withdrawals_never_emptied BEFORE TRUNCATE ON withdrawals
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
