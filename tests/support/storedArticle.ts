import postgres from "postgres";
import type { Block } from "#db/seed/demoArticle.ts";
import type { Paper } from "./paperServer.ts";

export interface StoredArticle {
  id: string;
  shortId: string;
  state: string;
  stamp: number;
  version: number;
  headline: string;
  doc: Block;
}

const connections = new Map<string, postgres.Sql>();

/** The worker's own database; its connection closes by itself. */
export function databaseOf({ databaseUrl }: Paper): postgres.Sql {
  const known = connections.get(databaseUrl);
  if (known) return known;
  const sql = postgres(databaseUrl, { max: 1, idle_timeout: 2, onnotice: () => undefined });
  connections.set(databaseUrl, sql);
  return sql;
}

/** An article as it is in Postgres, whatever a browser says. */
export async function storedArticle(paper: Paper, articleId: string): Promise<StoredArticle> {
  const [row] = await databaseOf(paper)<StoredArticle[]>`
    select id, short_id as "shortId", state, stamp, version, headline, doc
    from articles where id = ${articleId}`;
  if (!row) throw new Error(`no article ${articleId}`);
  return row;
}

/** The text of every block of the stored document: headline, standfirst, body. */
export async function storedLines(paper: Paper, articleId: string): Promise<string[]> {
  const { doc } = await storedArticle(paper, articleId);
  return (doc.content ?? []).map(textOf);
}

export function textOf({ text, content = [] }: Block): string {
  return text ?? content.map(textOf).join("");
}
