import { connect, connection, useConnection } from "#db/client.ts";
import { addPeople } from "./addPeople.ts";
import { addPictures } from "./addPictures.ts";
import { backdate } from "./backdate.ts";
import { demoArticles } from "./demoArticles.ts";
import { furnishHouse } from "./furnishHouse.ts";
import { playArticle } from "./playArticle.ts";

type Say = (line: string) => void;

/**
 * Fills an empty database with the demo newsroom, through the same verbs that people use; answers
 * whether it did. A seeding that was cut off is seen by its missing house and refused with the way out.
 */
export async function seedIfEmpty(url: string, say: Say): Promise<boolean> {
  const seeding = connect(url, 4);
  const before = useConnection(seeding);
  try {
    const { sql } = connection();
    const [known] = await sql`select (select count(*) from house) as houses,
      (select count(*) from users) as people`;
    if (Number(known?.["houses"]) > 0) return false;
    if (Number(known?.["people"]) > 0) await startOver(say);
    await seed(say);
    return true;
  } finally {
    useConnection(before);
    await seeding.close();
  }
}

async function seed(say: Say): Promise<void> {
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
async function startOver(say: Say): Promise<void> {
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
