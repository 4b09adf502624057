import type { Node } from "@tiptap/pm/model";
import type { z } from "zod";
import { connection } from "#db/connection.ts";
import { applySteps } from "#editor/applySteps.ts";
import { checkDocument } from "#editor/checkDocument.ts";
import { documentFacts } from "#newsroom/articles/documentFacts.ts";
import type { Write } from "#newsroom/articles/inputs.ts";
import type { ActorId } from "#newsroom/change.ts";
import { ZhubiError } from "#newsroom/error.ts";
import { signReadings } from "#newsroom/readings/signReadings.ts";
import { ring } from "./doorbell.ts";
import { rememberDocument, rememberedDocument } from "./documents.ts";
import { mayType, type Standing } from "./mayType.ts";
import { type Since, since, type TakenStep } from "./since.ts";

export type Written = { status: "taken"; version: number } | ({ status: "behind" } & Since);

/**
 * Takes a writer's steps if they were made on the newest version; otherwise answers with what the
 * writer has missed. A reading in another's name is followed by a step that sets the writer's, and the
 * writer is answered with both. The step log is its audit. Two statements: one reads where the article stands,
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

  const writer = { id: actorId, role: standing.role };
  const earlier = { articleId: input.articleId, doc };
  const signed = await signReadings(writer, applied.doc, earlier);
  const steps = [
    ...input.steps.map((step) => ({ step, clientId: input.clientId })),
    ...signed.steps.map((step) => ({ step: step.toJSON() as unknown, clientId: NEWSROOM })),
  ];
  const isTaken = await store(actorId, input, standing, { before: doc, after: signed.doc, steps });
  // Somebody else's steps, an act or a suspension came between the two statements: look again.
  if (!isTaken) return write(actorId, input);
  const version = input.version + steps.length;
  rememberDocument(input.articleId, version, signed.doc);
  ring({ articleId: input.articleId, version });
  if (signed.steps.length > 0) return { status: "behind", ...(await since(actorId, input)) };
  return { status: "taken", version };
}

/** Whose steps follow a writer's, where the newsroom sets the writer's name on a reading. */
const NEWSROOM = "newsroom";

type Move = { before: Node; after: Node; steps: readonly TakenStep[] };

async function store(
  actorId: ActorId,
  input: z.output<typeof Write>,
  standing: Standing,
  { before, after, steps }: Move,
): Promise<boolean> {
  const { sql } = connection();
  const { headline, characters } = documentFacts(after);
  const version = input.version + steps.length;
  const isKept = standing.isRevisionDue || isThousandth(input.version, version);
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
      select taken.id, ${input.version} + one.place, one.value -> 'step', one.value ->> 'clientId', ${actorId}
      from taken, jsonb_array_elements(${JSON.stringify(steps)}::jsonb) with ordinality as one(value, place)
    ), kept as (
      insert into revisions (id, article_id, version, cause, doc, user_id)
      select gen_random_uuid(), taken.id, ${input.version}, 'writing', ${isKept ? JSON.stringify(before) : null}::jsonb, ${actorId}
      from taken where ${isKept}
    )
    select id from taken`;
  return stored !== undefined;
}

/** A document is kept for every thousand steps, so that any version is put together from a few. */
const isThousandth = (before: number, after: number) =>
  Math.floor(before / 1000) < Math.floor(after / 1000);
