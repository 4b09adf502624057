-- Whoever keeps the dictionary in memory asks for its edition: every change of an entry makes another one,
-- in the same transaction, so that an edition never names entries that are not there yet.
CREATE FUNCTION renew_dictionary_edition() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO dictionary_edition (edition) VALUES (gen_random_uuid())
    ON CONFLICT ("only") DO UPDATE SET edition = excluded.edition;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER dictionary_entries_edition AFTER INSERT OR UPDATE OR DELETE ON dictionary_entries
  FOR EACH STATEMENT EXECUTE FUNCTION renew_dictionary_edition();
--> statement-breakpoint
-- What the house once said of a term stays known.
CREATE TRIGGER dictionary_entries_never_deleted BEFORE DELETE ON dictionary_entries
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
