CREATE TABLE "dictionary_edition" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"edition" uuid NOT NULL,
	CONSTRAINT "dictionary_edition_is_one" CHECK ("dictionary_edition"."only")
);
--> statement-breakpoint
CREATE TABLE "dictionary_entries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"term" text NOT NULL,
	"pinyin" text NOT NULL,
	"hant" text,
	"hans" text,
	"note" text DEFAULT '' NOT NULL,
	"written_by" uuid NOT NULL,
	"stamp" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "dictionary_entries_term_length" CHECK (length("dictionary_entries"."term") between 1 and 40),
	CONSTRAINT "dictionary_entries_pinyin_length" CHECK (length("dictionary_entries"."pinyin") between 1 and 400)
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"requires_checked_readings" boolean DEFAULT false NOT NULL,
	"stamp" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "dictionary_entries" ADD CONSTRAINT "dictionary_entries_written_by_users_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "dictionary_entries_term" ON "dictionary_entries" USING btree ("term") WHERE "dictionary_entries"."removed_at" is null;--> statement-breakpoint
CREATE INDEX "dictionary_entries_newest" ON "dictionary_entries" USING btree ("updated_at","id");