import { Step } from "@tiptap/pm/transform";
import { and, asc, eq, gt, lt, sql } from "drizzle-orm";
import type { z } from "zod";
import type { Transaction } from "#db/client.ts";
import { articles } from "#db/schema/articles.ts";
import { articleSteps } from "#db/schema/typing.ts";
import { checkDocument } from "#editor/checkDocument.ts";
import type { DocumentJSON } from "#editor/DocumentJSON.ts";
import { schema } from "#editor/schema.ts";
import { rebaseSteps } from "#editor/typing/rebaseSteps.ts";
import { type ActorId, change } from "#newsroom/change.ts";
import { ZhubiError } from "#newsroom/error.ts";
import { documentAt } from "#newsroom/revisions/documentAt.ts";
import { stepsBetween } from "#newsroom/revisions/stepsBetween.ts";
import { rememberDocument } from "#newsroom/typing/documents.ts";
import { ring } from "#newsroom/typing/doorbell.ts";
import { restoreClient } from "#newsroom/typing/restoreClient.ts";
import { documentFacts } from "./documentFacts.ts";
import { findArticleFacts } from "./findArticleFacts.ts";
import type { Restore } from "./inputs.ts";
import { saveRevision } from "./saveRevision.ts";

/**
 * Brings an earlier text back as a new version. Nothing is overwritten: the steps that lead there are taken like
 * a writer's, so that everybody who has the article open sees it and keeps what they have typed. What somebody
 * typed in the last minute stays too, since nobody can have looked at it; for anything older than that the act is
 * refused as a conflict. What readers see stays what it is.
 */
export async function restore(actorId: ActorId, input: z.output<typeof Restore>) {
  await findArticleFacts(actorId, input.articleId);
  // Both are past and can't change; a transaction must not wait for another connection.
  const [seen, wanted] = await Promise.all([
    documentAt(input.articleId, input.version),
    documentAt(input.articleId, input.from),
  ]);
  const own = stepsBetween(seen, wanted).steps;
  const restored = await change({
    actorId,
    ability: "article.restore",
    subjectId: input.articleId,
    write: async ({ tx, actor, subject }) => {
      if (own.length === 0) throw new ZhubiError("invalid", "restore_same");
      const others = await typedSince(tx, input);
      const start = { doc: seen, version: input.version, clientId: restoreClient };
      const rebased = rebaseSteps(start, own, others);
      const made = { ...subject, version: subject.version + rebased.steps.length };
      const doc = checkDocument(rebased.doc.toJSON());
      await store(tx, actor.id, { ...made, doc: doc.toJSON() as DocumentJSON }, rebased.steps);
      return {
        value: { version: made.version, before: subject.version, doc },
        detail: { version: made.version, from: input.from, before: subject.version },
      };
    },
  });
  const { doc, ...value } = restored;
  rememberDocument(input.articleId, value.version, doc);
  ring({ articleId: input.articleId, version: value.version });
  return value;
}

async function typedSince(tx: Transaction, seen: { articleId: string; version: number }) {
  const newer = and(
    eq(articleSteps.articleId, seen.articleId),
    gt(articleSteps.version, seen.version),
  );
  const [old] = await tx
    .select({ version: articleSteps.version })
    .from(articleSteps)
    .where(and(newer, lt(articleSteps.at, sql`now() - interval '1 minute'`)))
    .limit(1);
  if (old) throw new ZhubiError("conflict", "article.version");
  const rows = await tx
    .select({ step: articleSteps.step, clientId: articleSteps.clientId })
    .from(articleSteps)
    .where(newer)
    .orderBy(asc(articleSteps.version));
  return rows.map(({ step, clientId }) => ({ step: Step.fromJSON(schema, step), clientId }));
}

type Article = typeof articles.$inferSelect;

async function store(
  tx: Transaction,
  userId: string,
  article: Article,
  steps: readonly Step[],
): Promise<void> {
  const { id: articleId, version, doc } = article;
  await tx
    .update(articles)
    .set({ doc, version, ...documentFacts(checkDocument(doc)) })
    .where(eq(articles.id, articleId));
  const first = version - steps.length + 1;
  if (steps.length > 0) {
    await tx.insert(articleSteps).values(
      steps.map((step, place) => ({
        articleId,
        version: first + place,
        step: step.toJSON() as unknown,
        clientId: restoreClient,
        userId,
      })),
    );
  }
  await saveRevision(tx, article, "restore", userId);
}
