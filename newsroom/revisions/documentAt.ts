import type { Node } from "@tiptap/pm/model";
import { Step } from "@tiptap/pm/transform";
import { connection } from "#db/connection.ts";
import { checkDocument } from "#editor/checkDocument.ts";
import { emptyDocument } from "#editor/emptyDocument.ts";
import { schema } from "#editor/schema.ts";
import { ZhubiError } from "#newsroom/error.ts";

type Kept = { version: number; doc: unknown };

/**
 * An article's document as it stood after that many steps: the newest one kept before, with the steps since.
 * Typing keeps one for every thousand steps at least, so that there are never many to take.
 */
export async function documentAt(articleId: string, version: number): Promise<Node> {
  const { sql } = connection();
  const [kept] = await sql<Kept[]>`
    (select version, doc from articles where id = ${articleId} and version = ${version})
    union all
    (select version, doc from revisions where article_id = ${articleId} and version <= ${version}
      order by version desc limit 1)
    limit 1`;
  const begun = kept ?? { version: 0, doc: emptyDocument() };
  const steps = await sql<{ step: unknown }[]>`
    select step from article_steps
    where article_id = ${articleId} and version > ${begun.version} and version <= ${version}
    order by version`;
  if (steps.length !== version - begun.version) throw new ZhubiError("not_found", "revision");
  let doc = checkDocument(begun.doc);
  for (const { step } of steps) {
    const { doc: next } = Step.fromJSON(schema, step).apply(doc);
    if (!next) throw new Error(`a stored step of ${articleId} does not apply`);
    doc = next;
  }
  return doc;
}
