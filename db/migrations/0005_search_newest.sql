-- Hashes don't shrink: out of line as they are, the rows stay narrow to be walked and sorted.
ALTER TABLE search_entries ALTER COLUMN tokens SET STORAGE EXTERNAL;
--> statement-breakpoint
-- The newest articles, from a place in the list on, that have all tokens of one of several lists (`wanted`,
-- such as [[1,2],[3]]). A common term is met within the newest few hundred, by walking the order; all others are
-- counted out by the index of tokens. The planner takes no part in that choice: it can't know how far back a
-- term lies, and takes the opening of each row's tokens for free.
CREATE FUNCTION search_newest(wanted jsonb, before_at timestamptz, before_id uuid, most integer)
RETURNS TABLE (article_id uuid, first_published_at timestamptz)
LANGUAGE plpgsql STABLE SET enable_seqscan = off AS $$
DECLARE
  has text := (SELECT string_agg(format('e.tokens @> %L::integer[]', translate(list::text, '[] ', '{}')), ' OR ')
    FROM jsonb_array_elements(wanted) AS list);
  found bigint;
BEGIN
  RETURN QUERY EXECUTE format(
    'SELECT e.article_id, e.first_published_at FROM (
       SELECT * FROM search_entries WHERE (first_published_at, article_id) < ($1, $2)
       ORDER BY first_published_at DESC, article_id DESC LIMIT 300) AS e
     WHERE %s ORDER BY e.first_published_at DESC, e.article_id DESC LIMIT $3', has)
    USING before_at, before_id, most;
  GET DIAGNOSTICS found = ROW_COUNT;
  IF found = most THEN RETURN; END IF;
  RETURN QUERY EXECUTE format(
    'WITH walked AS (
       SELECT first_published_at, article_id FROM search_entries WHERE (first_published_at, article_id) < ($1, $2)
       ORDER BY first_published_at DESC, article_id DESC OFFSET 299 LIMIT 1),
     hits AS MATERIALIZED (SELECT e.article_id, e.first_published_at FROM search_entries AS e WHERE %s)
     SELECT h.article_id, h.first_published_at FROM hits AS h, walked AS w
     WHERE (h.first_published_at, h.article_id) < (w.first_published_at, w.article_id)
     ORDER BY h.first_published_at DESC, h.article_id DESC LIMIT $3', has)
    USING before_at, before_id, most - found;
END $$;
