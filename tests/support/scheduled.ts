import { connection } from "#db/connection.ts";
import { schedule } from "#newsroom/articles/schedule.ts";
import { changeSettings } from "#newsroom/house/changeSettings.ts";
import { findSettings } from "#newsroom/house/findSettings.ts";
import { write } from "#newsroom/typing/write.ts";
import { articleIn, type Newsroom, seenBy } from "./newsroom.ts";

/** Lin's submitted article, scheduled by Zhou. */
export async function scheduled(newsroom: Newsroom, dueAt: string) {
  const seen = await articleIn("submitted", newsroom);
  await schedule(newsroom.idOf("zhou"), { ...seen, dueAt });
  return seenBy(newsroom.idOf("zhou"), seen.articleId);
}

/** The same, whose time came a moment ago, as no verb would set it. */
export async function dueArticle(newsroom: Newsroom) {
  const seen = await scheduled(newsroom, new Date(Date.now() + 3_600_000).toISOString());
  await makeDue(seen.articleId);
  return seen;
}

export async function makeDue(articleId: string): Promise<void> {
  await connection().sql`
    update schedules set due_at = clock_timestamp() - interval '1 second' where article_id = ${articleId}`;
}

/** Zhao types at the beginning of the headline. */
export async function typeInto({ idOf }: Newsroom, articleId: string, text: string): Promise<void> {
  const { version } = await seenBy(idOf("zhao"), articleId);
  const slice = { content: [{ type: "text", text }] };
  await write(idOf("zhao"), {
    articleId,
    version,
    clientId: "zhao",
    steps: [{ stepType: "replace", from: 1, to: 1, slice }],
  });
}

export async function requireCheckedReadings({ idOf }: Newsroom, isRequired: boolean) {
  const { stamp } = await findSettings();
  await changeSettings(idOf("he"), { stamp, requiresCheckedReadings: isRequired });
}
