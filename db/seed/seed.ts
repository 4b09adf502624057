import { connection } from "#db/connection.ts";
import { addPeople } from "./addPeople.ts";
import { addPictures } from "./addPictures.ts";
import { backdate } from "./backdate.ts";
import { demoArticles } from "./demoArticles.ts";
import { furnishHouse } from "./furnishHouse.ts";
import { playArticle } from "./playArticle.ts";

type Say = (line: string) => void;

/** Fills an empty database. */
export async function seed(say: Say): Promise<void> {
  say("Filling the demo newsroom 瀾江日報 …");
  const people = await addPeople();
  const { sections, notices } = await furnishHouse(people);
  const pictures = await addPictures(people, say);
  const times = new Map<string, number>();
  const corrected = new Map<string, number>();
  for (const article of demoArticles) {
    const articleId = await playArticle(article, { people, sections, notices, pictures });
    times.set(articleId, article.hoursAgo);
    if (article.correction) corrected.set(articleId, article.correction.hoursAgo);
  }
  await backdate(times, corrected);
  say(`  ${demoArticles.length} articles by a cast of ${people.size}`);
}

/** The house is written last, so people without one are what a killed seeding left behind. */
export async function startOver(say: Say): Promise<void> {
  say("The last filling was cut off; starting it again …");
  const { sql } = connection();
  await sql.begin(async (tx) => {
    const tables = await tx<{ name: string }[]>`
      select tablename as name from pg_tables where schemaname = 'public'`;
    for (const { name } of tables) await tx`alter table ${tx(name)} disable trigger user`;
    await tx`truncate ${tx(tables.map(({ name }) => name))} cascade`;
    for (const { name } of tables) await tx`alter table ${tx(name)} enable trigger user`;
  });
}
