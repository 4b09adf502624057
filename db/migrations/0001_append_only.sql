-- What was published, said or done stays as it was: these tables only grow.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% only grows: % is refused', TG_TABLE_NAME, lower(TG_OP)
    USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
DO $$
DECLARE grows text;
BEGIN
  FOREACH grows IN ARRAY ARRAY['events', 'publications', 'publication_contributors',
    'publication_notices', 'publication_media', 'notice_versions', 'article_steps', 'comments']
  LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I
      FOR EACH ROW EXECUTE FUNCTION refuse_change()', grows || '_only_grows', grows);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', grows || '_never_emptied', grows);
  END LOOP;
END $$;
--> statement-breakpoint
-- Every committed act is heard by every process that listens.
CREATE FUNCTION tell_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('events', json_build_object(
    'id', NEW.id, 'ability', NEW.ability, 'subjectId', NEW.subject_id)::text);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER events_told AFTER INSERT ON events FOR EACH ROW EXECUTE FUNCTION tell_event();
