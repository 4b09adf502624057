import { Fragment, Slice } from "@tiptap/pm/model";
import { ReplaceStep, type Step } from "@tiptap/pm/transform";
import { eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { connection } from "#db/connection.ts";
import { articles } from "#db/schema/articles.ts";
import { checkDocument } from "#editor/checkDocument.ts";
import { plainText } from "#editor/plainText.ts";
import { schema } from "#editor/schema.ts";
import { write } from "#newsroom/typing/write.ts";

/** The article's document and version as they are stored. */
export async function storedDocument(articleId: string) {
  const [row] = await database().select().from(articles).where(eq(articles.id, articleId));
  if (!row) throw new Error("no such article");
  const doc = checkDocument(row.doc);
  return { ...row, node: doc, text: plainText(doc) };
}

/** Puts words before the first place where `before` stands, as somebody's tab would. */
export async function type(actorId: string, articleId: string, words: string, before: string) {
  const { node, version } = await storedDocument(articleId);
  let at = -1;
  node.descendants((child, start) => {
    const place = child.isText ? (child.text ?? "").indexOf(before) : -1;
    if (at < 0 && place >= 0) at = start + place;
  });
  return send(actorId, articleId, version, [inserting(words, at)]);
}

export const inserting = (words: string, at: number) =>
  new ReplaceStep(at, at, new Slice(Fragment.from(schema.text(words)), 0, 0));

export const send = (actorId: string, articleId: string, version: number, steps: Step[]) =>
  write(actorId, {
    articleId,
    version,
    clientId: actorId.slice(-12),
    steps: steps.map((step) => JSON.parse(JSON.stringify(step)) as unknown),
  });

/** Makes everything that has happened to the article so far lie further back. */
export async function age(articleId: string, minutes: number) {
  const past = `${minutes} minutes`;
  await connection().sql.begin(async (tx) => {
    await tx`alter table article_steps disable trigger user`;
    await tx`alter table events disable trigger user`;
    await tx`update article_steps set at = at - ${past}::interval where article_id = ${articleId}`;
    await tx`update events set at = at - ${past}::interval where subject_id = ${articleId}`;
    await tx`update revisions set created_at = created_at - ${past}::interval
      where article_id = ${articleId}`;
    await tx`alter table article_steps enable trigger user`;
    await tx`alter table events enable trigger user`;
  });
}
