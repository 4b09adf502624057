CREATE TABLE "schedules" (
	"article_id" uuid PRIMARY KEY NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"version" integer NOT NULL,
	"doc" jsonb NOT NULL,
	"scheduled_by" uuid NOT NULL,
	"scheduled_at" timestamp with time zone DEFAULT now() NOT NULL,
	"override" text,
	"refusal" text,
	"refused_at" timestamp with time zone,
	CONSTRAINT "schedules_refusal" CHECK (("schedules"."refusal" is null) = ("schedules"."refused_at" is null))
);
--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "embargo_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "embargo_note" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "schedules" ADD CONSTRAINT "schedules_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "schedules" ADD CONSTRAINT "schedules_scheduled_by_users_id_fk" FOREIGN KEY ("scheduled_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "schedules_due" ON "schedules" USING btree ("due_at","article_id");--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_embargo" CHECK ("articles"."embargo_until" is not null or "articles"."embargo_note" = '');--> statement-breakpoint
-- A schedule is of a submitted article: whatever else becomes of it (published by hand, returned, taken back)
-- ends the schedule in the same transaction, and no act can forget it.
CREATE FUNCTION end_schedule() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM schedules WHERE article_id = NEW.id;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER articles_end_schedule AFTER UPDATE OF state ON articles
  FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION end_schedule();
