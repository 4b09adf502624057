import { eq, sql } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { articles } from "#db/schema/articles.ts";
import type { users } from "#db/schema/people.ts";
import { live } from "#db/schema/publications.ts";
import { indexLive } from "#newsroom/search/indexLive.ts";
import { checkEmbargo } from "./checkEmbargo.ts";
import { checkVersion } from "./checkVersion.ts";
import { saveRevision } from "./saveRevision.ts";
import { takeSnapshot, type Telling } from "./takeSnapshot.ts";

type Article = typeof articles.$inferSelect;
type Acting = { tx: Transaction; actor: typeof users.$inferSelect; subject: Article };

/** `override` says why it goes out before its embargo ends. */
type Releasing = { version: number; override?: string | undefined } & Telling;

/** Shows readers the article as it now stands; what every act that does so has in common, for use within `change()`. */
export async function release(
  { tx, actor, subject }: Acting,
  { version, override, ...telling }: Releasing,
) {
  checkVersion(subject, version);
  // What is live has been seen: no embargo keeps it from being put right.
  const overridden = telling.act === "publish" && (await checkEmbargo(tx, subject, { override }));
  const publicationId = await takeSnapshot(tx, subject, actor.id, telling);
  await show(tx, subject, publicationId, telling.act);
  await Promise.all([indexLive(tx, [subject.id]), saveRevision(tx, subject, "publish", actor.id)]);
  const { act: _, ...told } = telling;
  return {
    value: { stamp: subject.stamp + 1, publicationId },
    detail: { publicationId, version, ...told, ...overridden },
  };
}

/** An update leads the lists anew; what else is published keeps its place there. */
async function show(
  tx: Transaction,
  article: Article,
  publicationId: string,
  act: Telling["act"],
): Promise<void> {
  const sectionId = sql`(select section_id from publications where id = ${publicationId})`;
  const isLeading = act === "update";
  await tx
    .update(articles)
    .set({
      state: "live",
      livePublicationId: publicationId,
      firstPublishedAt: sql`coalesce(${articles.firstPublishedAt}, now())`,
      leadsAt: isLeading ? sql`now()` : sql`coalesce(${articles.leadsAt}, now())`,
    })
    .where(eq(articles.id, article.id));
  const firstPublishedAt = sql`(select first_published_at from articles where id = ${article.id})`;
  const leadsAt = sql`(select leads_at from articles where id = ${article.id})`;
  await tx
    .insert(live)
    .values({
      articleId: article.id,
      publicationId,
      sectionId,
      firstPublishedAt,
      leadsAt,
    } as never)
    .onConflictDoUpdate({ target: live.articleId, set: { sectionId, leadsAt } });
}
