import type { DocumentJSON } from "#editor/DocumentJSON.ts";
import { connection } from "#db/connection.ts";
import type { ActorId } from "#newsroom/change.ts";
import { ZhubiError } from "#newsroom/error.ts";
import { type ArticleState, may, type Role } from "#newsroom/policy.ts";

export type Standing = {
  version: number;
  state: ArticleState;
  role: Role;
  /** Null where the caller has the document of this version. */
  doc: DocumentJSON | null;
  /** Ten minutes since this writer's last revision: the document as it stood is worth keeping. */
  isRevisionDue: boolean;
};

type Row = Standing & { status: string; reporterId: string; isAssigned: boolean };

/** Where the article and its writer stand, in one statement; refuses who may not write. */
export async function mayType(
  actorId: ActorId,
  articleId: string,
  knownVersion = -1,
): Promise<Standing> {
  const { sql } = connection();
  const [row] = await sql<Row[]>`
    select a.version, a.state, a.reporter_id as "reporterId", u.role, u.status,
      case when a.version <> ${knownVersion} then a.doc end as doc,
      exists (select from article_assignees s
        where s.article_id = a.id and s.user_id = u.id) as "isAssigned",
      not exists (select from revisions r
        where r.article_id = a.id and r.cause = 'writing' and r.user_id = u.id
          and r.created_at > now() - interval '10 minutes') as "isRevisionDue"
    from users u left join articles a on a.id = ${articleId}
    where u.id = ${actorId}`;
  if (row?.status !== "active") throw new ZhubiError("not_signed_in");
  const actor = { id: actorId, role: row.role };
  if ((row.version as number | null) === null || !may(actor, "article.view", row)) {
    throw new ZhubiError("not_found", "article");
  }
  if (!may(actor, "article.write", row)) throw new ZhubiError("not_allowed", "article.write");
  return row;
}
