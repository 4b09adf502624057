-- Hashes don't shrink: out of line as they are, the rows stay narrow to be walked and sorted.
ALTER TABLE search_entries ALTER COLUMN tokens SET STORAGE EXTERNAL;
--> statement-breakpoint
-- The newest articles, from a place in the list on, that have all tokens of one of several lists (`wanted`,
-- such as [[1,2],[3]]). What is common is met by walking the order; what isn't among a tenth of the newest sixty
-- is counted out by the index of tokens. The planner takes no part in that choice: it can't know how far back a
-- term lies, and takes the opening of each row's tokens for free.
CREATE FUNCTION search_newest(wanted jsonb, before_at timestamptz, before_id uuid, most integer)
RETURNS TABLE (article_id uuid, first_published_at timestamptz)
LANGUAGE plpgsql STABLE ROWS 30 SET enable_seqscan = off SET jit = off AS $$
DECLARE
  has text := (SELECT string_agg(format('e.tokens @> %L::integer[]', translate(list::text, '[] ', '{}')), ' OR ')
    FROM jsonb_array_elements(wanted) AS list);
  step integer;
  hits integer;
BEGIN
  FOREACH step IN ARRAY ARRAY[60, 600] LOOP
    RETURN QUERY EXECUTE format(
      'SELECT e.article_id, e.first_published_at FROM (
         SELECT * FROM search_entries WHERE (first_published_at, article_id) < ($1, $2)
         ORDER BY first_published_at DESC, article_id DESC LIMIT $4) AS e
       WHERE %s ORDER BY e.first_published_at DESC, e.article_id DESC LIMIT $3', has)
      USING before_at, before_id, most, step;
    GET DIAGNOSTICS hits = ROW_COUNT;
    most := most - hits;
    IF most = 0 THEN RETURN; END IF;
    SELECT e.first_published_at, e.article_id INTO before_at, before_id FROM search_entries AS e
      WHERE (e.first_published_at, e.article_id) < (before_at, before_id)
      ORDER BY e.first_published_at DESC, e.article_id DESC OFFSET step - 1 LIMIT 1;
    IF NOT FOUND THEN RETURN; END IF;
    EXIT WHEN hits < step / 10;
  END LOOP;
  RETURN QUERY EXECUTE format(
    'WITH hits AS MATERIALIZED (
       SELECT e.article_id, e.first_published_at FROM search_entries AS e WHERE %s)
     SELECT h.article_id, h.first_published_at FROM hits AS h
     WHERE (h.first_published_at, h.article_id) < ($1, $2)
     ORDER BY h.first_published_at DESC, h.article_id DESC LIMIT $3', has)
    USING before_at, before_id, most;
END $$;
