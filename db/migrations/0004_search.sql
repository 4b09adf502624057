CREATE TABLE "search_entries" (
	"article_id" uuid PRIMARY KEY NOT NULL,
	"first_published_at" timestamp with time zone NOT NULL,
	"publication_id" uuid NOT NULL,
	"edition" integer NOT NULL,
	"tokens" integer[] NOT NULL
);
--> statement-breakpoint
ALTER TABLE "live" ADD CONSTRAINT "live_article_and_time" UNIQUE("article_id","first_published_at");--> statement-breakpoint
ALTER TABLE "search_entries" ADD CONSTRAINT "search_entries_follow_live" FOREIGN KEY ("article_id","first_published_at") REFERENCES "public"."live"("article_id","first_published_at") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
CREATE INDEX "search_entries_newest" ON "search_entries" USING btree ("first_published_at","article_id");--> statement-breakpoint
CREATE INDEX "search_entries_tokens" ON "search_entries" USING gin ("tokens") WITH (gin_pending_list_limit=512);
