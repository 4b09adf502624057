import { asc, eq, gt } from "drizzle-orm";
import { database } from "#db/client.ts";
import { articles } from "#db/schema/articles.ts";
import { live, publications } from "#db/schema/publications.ts";
import { checkDocument } from "#editor/checkDocument.ts";
import { houseDictionary } from "#newsroom/dictionary/houseDictionary.ts";
import { type Alteration, differences } from "./alterations.ts";
import { readDocument, readLine } from "./readDocument.ts";

export type ArticleDifferences = {
  headline: string;
  slug: string;
  shortId: string;
  /** Which engine the readers' readings are of. */
  engine: string;
  /** In the order of the text; none where everything reads as it did. */
  differences: Alteration[];
};

const AT_ONCE = 50;

/**
 * Every live article with what the present engine and dictionary would read otherwise than its readers see.
 * What people chose stands and is never among it. Nothing is written.
 */
export async function* listDifferences(): AsyncGenerator<ArticleDifferences> {
  const house = await houseDictionary(database());
  for (let after: string | undefined; ;) {
    const rows = await select(after);
    for (const { doc, leadCaption, readings, articleId, ...row } of rows) {
      after = articleId;
      const blocks = readDocument(checkDocument(doc), house);
      const found = blocks.flatMap((block, index) =>
        differences(index, block, readings.blocks[index] ?? []),
      );
      const caption = readLine(leadCaption, house);
      found.push(...differences("leadCaption", caption, readings.leadCaption));
      yield { ...row, engine: readings.engine, differences: found };
    }
    if (rows.length < AT_ONCE) return;
  }
}

function select(after: string | undefined) {
  return database()
    .select({
      articleId: live.articleId,
      shortId: articles.shortId,
      slug: publications.slug,
      headline: publications.headline,
      doc: publications.doc,
      leadCaption: publications.leadCaption,
      readings: publications.readings,
    })
    .from(live)
    .innerJoin(publications, eq(publications.id, live.publicationId))
    .innerJoin(articles, eq(articles.id, live.articleId))
    .where(after === undefined ? undefined : gt(live.articleId, after))
    .orderBy(asc(live.articleId))
    .limit(AT_ONCE);
}
