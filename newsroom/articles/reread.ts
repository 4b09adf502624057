import { eq, type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import type { Transaction } from "#db/client.ts";
import { articles } from "#db/schema/articles.ts";
import {
  type OriginRun,
  publicationContributors,
  publicationMedia,
  publicationNotices,
  publications,
  type Readings,
} from "#db/schema/publications.ts";
import { checkDocument } from "#editor/checkDocument.ts";
import { type ActorId, change } from "#newsroom/change.ts";
import { entriesMeant } from "#newsroom/dictionary/entriesMeant.ts";
import { houseDictionary } from "#newsroom/dictionary/houseDictionary.ts";
import { ZhubiError } from "#newsroom/error.ts";
import { type Alteration, alterationsBy } from "#newsroom/readings/alterations.ts";
import { originRuns, originsOf, sourcesOf } from "#newsroom/readings/storedReadings.ts";
import { indexLive } from "#newsroom/search/indexLive.ts";
import { engine } from "#pinyin/annotate.ts";
import type { Reread } from "./inputs.ts";

type Publication = typeof publications.$inferSelect;
type Known = Readings & Required<Pick<Readings, "origins">>;

/**
 * Lets readers see the live text as entries of the dictionary, or all of it, read it now. The same words are published
 * once more, with the same time; what is staged at the desk stays staged, and no other reading changes.
 */
export async function reread(actorId: ActorId, input: z.output<typeof Reread>) {
  return change({
    actorId,
    ability: "article.reread",
    subjectId: input.articleId,
    stamp: input.stamp,
    write: async ({ tx, subject }) => {
      const { livePublicationId } = subject;
      if (livePublicationId === null) throw new ZhubiError("not_allowed", "article.reread");
      const [shown] = await tx
        .select()
        .from(publications)
        .where(eq(publications.id, livePublicationId));
      if (!shown) throw new Error("the live publication isn't there");
      const published = { ...shown, doc: checkDocument(shown.doc) };
      const entryIds = await entriesMeant(tx, input);
      const altered = alterationsBy(entryIds, published, await houseDictionary(tx));
      if (altered.length === 0) throw new ZhubiError("invalid", "readings_same");
      const { origins = originsOf(published.doc) } = shown.readings;
      const readings = withAltered({ ...shown.readings, origins }, altered);
      const publicationId = await publishAgain(tx, shown, readings);
      await tx
        .update(articles)
        .set({ livePublicationId: publicationId })
        .where(eq(articles.id, subject.id));
      await indexLive(tx, [subject.id]);
      return {
        value: { stamp: subject.stamp + 1, count: altered.length },
        detail: {
          publicationId,
          entryId: input.entryId ?? null,
          ...(input.importId !== undefined && { importId: input.importId }),
          count: altered.length,
        },
      };
    },
  });
}

function withAltered(readings: Known, altered: readonly Alteration[]): Known {
  const line = (
    block: Alteration["block"],
    stored: readonly (string | null)[],
    runs: readonly OriginRun[] = [],
  ) => {
    const pinyin = [...stored];
    const sources = sourcesOf(runs, stored.length);
    for (const { at, reads, source } of altered.filter((one) => one.block === block)) {
      pinyin[at] = reads;
      sources[at] = source ?? (engine === readings.engine ? undefined : { by: "engine", engine });
    }
    return { pinyin, origins: originRuns(sources) };
  };
  const { blocks, leadCaption, origins } = readings;
  const lines = blocks.map((stored, index) => line(index, stored, origins.blocks[index]));
  const caption = line("leadCaption", leadCaption, origins.leadCaption);
  return {
    engine: readings.engine,
    blocks: lines.map(({ pinyin }) => pinyin),
    leadCaption: caption.pinyin,
    origins: {
      blocks: lines.map((one) => one.origins),
      leadCaption: caption.origins,
    },
  };
}

/** A publication is never changed: another one of the same words takes its place. */
async function publishAgain(tx: Transaction, shown: Publication, readings: Readings) {
  const { id: before, number, note: _, ...same } = shown;
  const next = sql<number>`(select max(number) + 1 from ${publications}
    where article_id = ${shown.articleId})`;
  // To the microsecond, which a Date would lose.
  const timeOf = (column: SQL) =>
    sql`(select ${column} from ${publications} where id = ${before})` as never;
  const times = { publishedAt: timeOf(sql`published_at`), changedAt: timeOf(sql`changed_at`) };
  const [made] = await tx
    .insert(publications)
    .values({ ...same, act: "reread", number: next, readings, ...times })
    .returning({ id: publications.id });
  if (!made) throw new Error(`publication ${before} (${number}) could not be repeated`);
  const publicationId = made.id;
  for (const table of [publicationContributors, publicationNotices, publicationMedia]) {
    const rows = await tx.select().from(table).where(eq(table.publicationId, before));
    if (rows.length > 0) {
      await tx.insert(table).values(rows.map((row) => ({ ...row, publicationId })) as never);
    }
  }
  return publicationId;
}
