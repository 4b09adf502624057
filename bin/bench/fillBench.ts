import { connect, useConnection } from "#db/connection.ts";
import { addPeople, personOf } from "#db/seed/addPeople.ts";
import { backdate } from "#db/seed/backdate.ts";
import { demoArticles } from "#db/seed/demoArticles.ts";
import { documentOf } from "#db/seed/demoArticle.ts";
import { furnishHouse } from "#db/seed/furnishHouse.ts";
import { playArticle } from "#db/seed/playArticle.ts";
import { create } from "#newsroom/articles/create.ts";
import type { Desk } from "./writers.ts";

/** An article that readers see: its address, and what an editor has seen of it. */
export type Live = { address: string; articleId: string; version: number; stamp: number };

/** A newsroom with an article for each writer, one for all, and one that readers see. */
export async function fillBench(url: string, writers: number) {
  const connection = connect(url, 4);
  const before = useConnection(connection);
  try {
    const people = await addPeople();
    const furnished = await furnishHouse(people);
    const story = demoArticles.find(({ state }) => state === "live");
    if (!story) throw new Error("the demo paper has no live article");
    const pictures = new Map<string, string>();
    const { picture: _, ...plain } = story;
    const body = plain.body.filter(({ type }) => type !== "picture");
    const live = await playArticle({ ...plain, body }, { people, ...furnished, pictures });
    await backdate(new Map());
    const zhou = personOf(people, "zhou").id;
    const open = async (): Promise<Desk> => {
      const doc = documentOf({ ...plain, body });
      const { articleId } = await create(zhou, { doc, fields: {} });
      const place = plain.headline.length + plain.standfirst.length + 5;
      return { articleId, place, version: 0 };
    };
    const desks: Desk[] = [];
    for (let writer = 0; writer < writers; writer++) desks.push(await open());
    const [row] = await connection.sql<Live[]>`
      select '/articles/' || p.slug || '-' || a.short_id as address, a.id as "articleId",
        a.version, a.stamp
      from articles a join publications p on p.id = a.live_publication_id where a.id = ${live}`;
    if (!row) throw new Error("the live article isn't there");
    return { desks, shared: await open(), live: row };
  } finally {
    useConnection(before);
    await connection.close();
  }
}
