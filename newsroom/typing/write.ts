import type { Node } from "@tiptap/pm/model";
import type { z } from "zod";
import { connection } from "#db/client.ts";
import { applySteps } from "#editor/applySteps.ts";
import { checkDocument } from "#editor/checkDocument.ts";
import { documentFacts } from "#newsroom/articles/documentFacts.ts";
import type { Write } from "#newsroom/articles/inputs.ts";
import type { ActorId } from "#newsroom/change.ts";
import { ZhubiError } from "#newsroom/error.ts";
import { ring } from "./doorbell.ts";
import { rememberDocument, rememberedDocument } from "./documents.ts";
import { mayType, type Standing } from "./mayType.ts";
import { type Since, since } from "./since.ts";

export type Written = { status: "taken"; version: number } | ({ status: "behind" } & Since);

/**
 * Takes a writer's steps if they were made on the newest version; otherwise answers with what the
 * writer has missed. The step log is its audit. Two statements: one reads where the article stands,
 * the other stores document, steps and version if, and only if, nothing of that has moved.
 */
export async function write(actorId: ActorId, input: z.output<typeof Write>): Promise<Written> {
  const remembered = rememberedDocument(input.articleId);
  const standing = await mayType(actorId, input.articleId, remembered?.version);
  if (standing.version !== input.version) {
    return { status: "behind", ...(await since(actorId, input)) };
  }
  const doc = standing.doc ? checkDocument(standing.doc) : remembered?.doc;
  if (!doc) throw new Error("neither the database nor this process had the document");
  const applied = applySteps(doc, input.steps);
  if (!applied.ok) throw new ZhubiError("invalid", applied.refusal);

  const version = input.version + input.steps.length;
  const isTaken = await store(actorId, input, standing, doc, applied.doc, version);
  // Somebody else's steps, an act or a suspension came between the two statements: look again.
  if (!isTaken) return write(actorId, input);
  rememberDocument(input.articleId, version, applied.doc);
  ring({ articleId: input.articleId, version });
  return { status: "taken", version };
}

async function store(
  actorId: ActorId,
  input: z.output<typeof Write>,
  standing: Standing,
  before: Node,
  after: Node,
  version: number,
): Promise<boolean> {
  const { sql } = connection();
  const { headline, characters } = documentFacts(after);
  const [stored] = await sql`
    with taken as (
      update articles set
        doc = ${JSON.stringify(after)}::jsonb, version = ${version},
        headline = ${headline}, characters = ${characters},
        -- A coarse time keeps the indexed column, and with it the row's place, as it is.
        updated_at = case when updated_at < now() - interval '30 seconds' then now() else updated_at end
      where id = ${input.articleId} and version = ${input.version} and state = ${standing.state}
        and exists (select from users
          where id = ${actorId} and role = ${standing.role} and status = 'active')
      returning id
    ), logged as (
      insert into article_steps (article_id, version, step, client_id, user_id)
      select taken.id, ${input.version} + step.place, step.value, ${input.clientId}, ${actorId}
      from taken, jsonb_array_elements(${JSON.stringify(input.steps)}::jsonb) with ordinality as step(value, place)
    ), kept as (
      insert into revisions (id, article_id, version, cause, doc, user_id)
      select gen_random_uuid(), taken.id, ${input.version}, 'writing', ${standing.isRevisionDue ? JSON.stringify(before) : null}::jsonb, ${actorId}
      from taken where ${standing.isRevisionDue}
    )
    select id from taken`;
  return stored !== undefined;
}
