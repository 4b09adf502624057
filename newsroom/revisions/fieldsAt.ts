import { connection } from "#db/connection.ts";
import type { ContributorRole } from "#newsroom/articles/inputs.ts";

/** What stands beside a text, in words: names for ids. A field whose value then nobody knows any more is missing. */
export type FieldsThen = {
  section?: string;
  slug?: string;
  source?: string;
  dateline?: string;
  datedAt?: string | null;
  tags?: string[];
  contributors?: { role: ContributorRole; name: string }[];
  lead?: { mediaId: string | null; caption: string; credit: string; alt: string };
  notices?: string[];
};

type Stored = Record<string, unknown>;

/** A new article's, where nothing else was given. */
const blank = {
  ...{ sectionId: null, slug: null, source: "", dateline: "", datedAt: null, tags: [] },
  ...{ contributors: [], notices: [], lead: { mediaId: null, caption: "", credit: "", alt: "" } },
};

/**
 * What stood beside the text after that event: as it was last described until then, else as it was published,
 * else as it is now, if nobody has touched it since.
 */
export async function fieldsAt(articleId: string, eventId: number): Promise<FieldsThen> {
  const { sql } = connection();
  const described = sql<{ name: string; value: unknown }[]>`
    select distinct on (f.key) f.key as name, f.value
    from events e, jsonb_each(case when e.ability = 'article.create' and e.detail ? 'fields'
      then ${JSON.stringify(blank)}::jsonb else '{}' end || (e.detail -> 'fields')) f
    where e.subject_id = ${articleId} and e.id <= ${eventId}::bigint
      and e.ability in ('article.create', 'article.describe')
    order by f.key, e.id desc`;
  const later = sql<{ name: string }[]>`
    select distinct jsonb_object_keys(e.detail -> 'fields') as name from events e
    where e.subject_id = ${articleId} and e.id > ${eventId}::bigint and e.ability = 'article.describe'`;
  const [then, since, published, now, words] = await Promise.all([
    described,
    later,
    findPublished(articleId, eventId),
    findNow(articleId),
    wordsFor(articleId),
  ]);
  const touched = new Set(since.map(({ name }) => name));
  const untouched = Object.entries(now).filter(([name]) => !touched.has(name));
  const values = {
    ...Object.fromEntries(untouched),
    ...published,
    ...Object.fromEntries(then.map(({ name, value }) => [name, value])),
  };
  return inWords(values, words);
}

async function findPublished(articleId: string, eventId: number): Promise<Stored> {
  const { sql } = connection();
  const [row] = await sql<{ fields: Stored }[]>`
    select jsonb_build_object('sectionId', p.section_id, 'source', p.source, 'dateline', p.dateline,
      'datedAt', p.dated_at, 'tags', p.tags,
      'lead', jsonb_build_object('mediaId', p.lead_media_id, 'caption', p.lead_caption,
        'credit', p.lead_credit, 'alt', p.lead_alt),
      'contributors', (select coalesce(jsonb_agg(jsonb_build_object('role', c.role, 'name', c.name)
        order by c.position), '[]') from publication_contributors c where c.publication_id = p.id),
      'notices', (select coalesce(jsonb_agg(jsonb_build_object('noticeId', v.notice_id)
        order by n.position), '[]') from publication_notices n
        join notice_versions v on v.id = n.notice_version_id where n.publication_id = p.id)) as fields
    from events e join publications p on p.id = (e.detail ->> 'publicationId')::uuid
    where e.subject_id = ${articleId} and e.id <= ${eventId}::bigint and e.ability <> 'article.withdraw'
    order by e.id desc limit 1`;
  return row?.fields ?? {};
}

async function findNow(articleId: string): Promise<Stored> {
  const { sql } = connection();
  const [row] = await sql<{ fields: Stored }[]>`
    select jsonb_build_object('sectionId', a.section_id, 'slug', a.slug, 'source', a.source,
      'dateline', a.dateline, 'datedAt', a.dated_at, 'tags', a.tags,
      'lead', jsonb_build_object('mediaId', a.lead_media_id, 'caption', a.lead_caption,
        'credit', a.lead_credit, 'alt', a.lead_alt),
      'contributors', (select coalesce(jsonb_agg(jsonb_build_object('role', b.role, 'name', c.name)
        order by b.position), '[]') from article_contributors b
        join contributors c on c.id = b.contributor_id where b.article_id = a.id),
      'notices', (select coalesce(jsonb_agg(jsonb_build_object('noticeId', n.notice_id)
        order by n.position), '[]') from article_notices n where n.article_id = a.id)) as fields
    from articles a where a.id = ${articleId}`;
  return row?.fields ?? {};
}

type Words = { sections: Map<string, string>; notices: Map<string, string> };

async function wordsFor(articleId: string): Promise<Words> {
  const { sql } = connection();
  const [sections, notices] = await Promise.all([
    sql<{ id: string; name: string }[]>`select id, name from sections`,
    sql<{ id: string; text: string }[]>`
      select distinct on (v.notice_id) v.notice_id as id, v.text from notice_versions v
      where v.notice_id in (
        select notice_id from article_notices where article_id = ${articleId}
        union select (n ->> 'noticeId')::uuid from events e,
          jsonb_array_elements(e.detail -> 'fields' -> 'notices') n
          where e.subject_id = ${articleId} and n ? 'noticeId'
        union select nv.notice_id from publications p
          join publication_notices pn on pn.publication_id = p.id
          join notice_versions nv on nv.id = pn.notice_version_id where p.article_id = ${articleId})
      order by v.notice_id, v.number desc`,
  ]);
  return {
    sections: new Map(sections.map(({ id, name }) => [id, name])),
    notices: new Map(notices.map(({ id, text }) => [id, text])),
  };
}

function inWords(values: Stored, { sections, notices }: Words): FieldsThen {
  const has = (name: string) => Object.hasOwn(values, name);
  const text = (name: string) => (typeof values[name] === "string" ? values[name] : "");
  const instant = text("datedAt");
  return {
    ...(has("sectionId") && { section: sections.get(text("sectionId")) ?? "" }),
    ...(has("slug") && { slug: text("slug") }),
    ...(has("source") && { source: text("source") }),
    ...(has("dateline") && { dateline: text("dateline") }),
    ...(has("datedAt") && { datedAt: instant === "" ? null : new Date(instant).toISOString() }),
    ...(has("tags") && { tags: values["tags"] as string[] }),
    ...(has("contributors") && {
      contributors: values["contributors"] as NonNullable<FieldsThen["contributors"]>,
    }),
    ...(has("lead") && { lead: values["lead"] as NonNullable<FieldsThen["lead"]> }),
    ...(has("notices") && {
      notices: (values["notices"] as { noticeId?: string; text?: string }[]).map(
        ({ noticeId = "", text: own }) => own ?? notices.get(noticeId) ?? "",
      ),
    }),
  };
}
