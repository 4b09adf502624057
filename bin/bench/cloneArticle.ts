import type { Sql } from "postgres";

/** Makes a live article into many, each with an address of its own, and answers their addresses. */
export async function cloneArticle(sql: Sql, address: string, count: number): Promise<string[]> {
  const shortId = address.slice(-10);
  const [found] = await sql<{ articleId: string; publicationId: string }[]>`
    select id as "articleId", live_publication_id as "publicationId" from articles where short_id = ${shortId}`;
  if (!found) throw new Error(`no article ${address}`);
  const { articleId, publicationId } = found;
  return sql.begin(async (tx) => {
    await tx`create temp table clones on commit drop as
      select uuidv7() as article, uuidv7() as publication, n,
        translate(lpad(n::text, 10, '0'), '0123456789', 'bcdfghjkmn') as short_id
      from generate_series(1, ${count}) n`;
    await tx`insert into articles (id, short_id, state, reporter_id, section_id, doc, version, headline, slug, first_published_at, leads_at)
      select article, c.short_id, 'submitted', reporter_id, section_id, doc, version, headline, 'clone-' || n, first_published_at - n * interval '1 minute', first_published_at - n * interval '1 minute'
      from articles a, clones c where a.id = ${articleId}`;
    await tx`insert into publications (id, article_id, number, version, doc, readings, headline, standfirst, slug, section_id, source,
        dateline, dated_at, tags, lead_media_id, lead_caption, lead_credit, lead_alt, act, published_by, published_at, changed_at)
      select publication, article, 1, version, doc, readings, headline, standfirst, 'clone-' || n, section_id, source,
        dateline, dated_at, tags, lead_media_id, lead_caption, lead_credit, lead_alt, 'publish', published_by, published_at, changed_at
      from publications p, clones where p.id = ${publicationId}`;
    await tx`insert into publication_contributors (publication_id, role, position, contributor_id, name)
      select publication, role, position, contributor_id, name from publication_contributors, clones where publication_id = ${publicationId}`;
    await tx`insert into publication_notices (publication_id, position, notice_version_id)
      select publication, position, notice_version_id from publication_notices, clones where publication_id = ${publicationId}`;
    await tx`update articles a set state = 'live', live_publication_id = publication from clones where id = article`;
    await tx`insert into live (article_id, publication_id, section_id, first_published_at, leads_at)
      select article, publication, section_id, first_published_at, leads_at from clones join articles on id = article`;
    const made = await tx<{ address: string }[]>`
      select '/articles/clone-' || n || '-' || short_id as address from clones order by n`;
    return made.map((row) => row.address);
  });
}
