import { sql } from "drizzle-orm";
import { articles } from "#db/schema/articles.ts";
import { events } from "#db/schema/events.ts";
import { publications } from "#db/schema/publications.ts";

/**
 * Whether a live article holds words or fields that its readers don't see yet.
 * For queries that join the publication which the article shows.
 */
export const isStaged = sql<boolean>`(${articles.state} = 'live' and (
  ${articles.version} is distinct from ${publications.version}
  or exists (select from ${events} described
    where described.subject_id = ${articles.id} and described.ability = 'article.describe'
      and described.id > (select max(published.id) from ${events} published
        where published.subject_id = ${articles.id} and published.ability in
          ('article.publish', 'article.amend', 'article.correct', 'article.update')))))`;
