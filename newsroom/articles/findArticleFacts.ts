import { connection } from "#db/connection.ts";
import type { ActorId } from "#newsroom/change.ts";
import { ZhubiError } from "#newsroom/error.ts";
import { type ArticleFacts, may, type Role } from "#newsroom/policy.ts";

type Row = {
  name: string;
  role: Role;
  status: string;
  stamp: number;
  version: number;
} & ArticleFacts;

/** How an article and who asks stand to each other; refuses as not found what may not be seen. */
export async function findArticleFacts(actorId: ActorId, articleId: string) {
  const [row] = await connection().sql<Row[]>`
    select u.name, u.role, u.status, a.state, a.stamp, a.version, a.reporter_id as "reporterId",
      exists (select from article_assignees s
        where s.article_id = a.id and s.user_id = u.id) as "isAssigned",
      exists (select from schedules s where s.article_id = a.id) as "isScheduled"
    from users u left join articles a on a.id = ${articleId}
    where u.id = ${actorId}`;
  if (row?.status !== "active") throw new ZhubiError("not_signed_in");
  const actor = { id: actorId, name: row.name, role: row.role };
  if ((row.state as string | null) === null || !may(actor, "article.view", row)) {
    throw new ZhubiError("not_found", "article");
  }
  return { actor, article: row };
}
