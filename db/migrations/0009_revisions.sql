ALTER TYPE "public"."revision_cause" ADD VALUE 'restore';--> statement-breakpoint
CREATE INDEX "revisions_by_version" ON "revisions" USING btree ("article_id","version");