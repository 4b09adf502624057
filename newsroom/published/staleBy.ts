import type postgres from "postgres";
import type { Ability } from "#newsroom/policy.ts";
import { articleTag, authorTag, sectionTag, type Tag, topicTag } from "./Tag.ts";

/** What an act makes stale among the public pages: nothing, what is named, an article with its lists, or its text alone. */
type Effect = readonly Tag[] | "itsListsToo" | "itsText";

/** Every act must say so here; one that this process does not know makes everything stale. */
const effects: Record<Ability, Effect> = {
  "article.view": [],
  "article.create": [],
  "article.write": [],
  "article.describe": [],
  "article.assign": [],
  "article.submit": [],
  "article.recall": [],
  "article.return": [],
  // Until its time it is a draft like any other.
  "article.schedule": [],
  "article.unschedule": [],
  "article.miss": [],
  "article.publish": "itsListsToo",
  "article.amend": "itsListsToo",
  "article.correct": "itsListsToo",
  "article.update": "itsListsToo",
  "article.withdraw": "itsListsToo",
  "article.sharePreview": [],
  "article.revokePreview": [],
  "article.reread": "itsText",
  "article.restore": [],
  "person.setLocale": [],
  "person.changeRole": [],
  "person.suspend": [],
  "person.restore": [],
  "person.create": [],
  "media.add": [],
  // What was printed keeps the words of its day.
  "notice.create": [],
  "notice.revise": [],
  "section.create": ["sections"],
  "section.rename": ["sections"],
  "dictionary.add": ["forms"],
  "dictionary.change": ["forms"],
  "dictionary.remove": ["forms"],
  "dictionary.import": ["forms"],
  "settings.change": [],
};

export interface Act {
  readonly ability: string;
  readonly subjectId: string;
}

/** What a committed act makes stale; "everything" where that can't be known. */
export async function staleBy(
  { ability, subjectId }: Act,
  sql: postgres.Sql,
): Promise<readonly Tag[] | "everything"> {
  const effect = (effects as Partial<Record<string, Effect>>)[ability];
  if (effect === undefined) return "everything";
  if (typeof effect === "object") return effect;
  return tagsOfArticle(subjectId, effect === "itsListsToo", sql);
}

/** The lists of all its publications: one of them it may just have left. */
async function tagsOfArticle(
  articleId: string,
  hasLists: boolean,
  sql: postgres.Sql,
): Promise<readonly Tag[] | "everything"> {
  const [row] = await sql<
    {
      shortId: string;
      sections: string[];
      authors: string[];
      topics: string[];
      isCorrected: boolean;
    }[]
  >`
    with p as (select id, section_id, tags, act from publications where article_id = ${articleId})
    select short_id as "shortId",
      to_json(array(select slug from sections where id in (select section_id from p))) as sections,
      to_json(array(select distinct slug from contributors c join publication_contributors of on of.contributor_id = c.id
        where of.publication_id in (select id from p))) as authors,
      to_json(array(select distinct unnest(tags) from p)) as topics,
      exists (select from p where act = 'correct') as "isCorrected"
    from articles where id = ${articleId}`;
  if (!row) return "everything";
  const own = articleTag(row.shortId);
  if (!hasLists) return [own];
  const lists = [
    ...row.sections.map(sectionTag),
    ...row.authors.map(authorTag),
    ...row.topics.map(topicTag),
  ];
  return [own, "latest", ...lists, ...(row.isCorrected ? (["corrections"] as const) : [])];
}
