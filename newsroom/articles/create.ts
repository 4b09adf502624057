import type { z } from "zod";
import { articles } from "#db/schema/articles.ts";
import { revisions } from "#db/schema/typing.ts";
import type { DocumentJSON } from "#editor/DocumentJSON.ts";
import { checkDocument } from "#editor/checkDocument.ts";
import { emptyDocument } from "#editor/emptyDocument.ts";
import { type ActorId, make } from "#newsroom/change.ts";
import { signReadings } from "#newsroom/readings/signReadings.ts";
import { documentFacts } from "./documentFacts.ts";
import type { Create } from "./inputs.ts";
import { saveFields } from "./saveFields.ts";
import { shortId } from "./shortId.ts";

/** A new draft, empty or with what a press text brought. */
export async function create(actorId: ActorId, input: z.output<typeof Create>) {
  return make({
    actorId,
    ability: "article.create",
    write: async ({ tx, actor }) => {
      const given = checkDocument(input.doc ?? emptyDocument());
      const { doc: document } = await signReadings(actor, given);
      const doc = document.toJSON() as DocumentJSON;
      const [article] = await tx
        .insert(articles)
        .values({
          shortId: shortId(),
          reporterId: actor.id,
          doc,
          ...documentFacts(document),
        })
        .returning({ id: articles.id });
      if (!article) throw new Error("insert returned no row");
      await saveFields(tx, actor.id, article.id, input.fields);
      if (input.doc !== undefined) {
        await tx.insert(revisions).values({
          articleId: article.id,
          version: 0,
          cause: "import",
          doc,
          userId: actor.id,
        });
      }
      return {
        value: { articleId: article.id },
        subjectId: article.id,
        detail: { version: 0, fields: input.fields },
      };
    },
  });
}
