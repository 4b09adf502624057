import type postgres from "postgres";
import { v7 } from "uuid";
import { connect, useConnection } from "#db/connection.ts";
import { addPeople, personOf } from "#db/seed/addPeople.ts";
import { backdate } from "#db/seed/backdate.ts";
import { furnishHouse } from "#db/seed/furnishHouse.ts";

/** Whose articles they are, and where they stand. */
export interface House {
  /** Who wrote nearly all of it. */
  reporter: string;
  /** Who wrote little of it, and is assigned to more. */
  newcomer: string;
  editor: string;
  sections: string[];
  pictures: string[];
  contributors: { id: string; name: string }[];
  /** When the newest of them was published. */
  openedAt: Date;
}

/** The first have written as much as one another, the last hardly anything. */
const NAMES = "林映秋 沈硯 周予安 何慎之 方子謙 許望舒 江若水 葉知秋 高明遠 宋清和 白露".split(" ");

/** The benchmark's newsroom, furnished when first asked for. */
export async function openHouse(url: string, sql: postgres.Sql): Promise<House> {
  const [known] = await sql`select from house`;
  if (!known) await furnish(url, sql);
  const ids = async (table: string) =>
    (await sql<{ id: string }[]>`select id from ${sql(table)} order by id`).map(({ id }) => id);
  const [first] = await sql<{ at: Date }[]>`select min(created_at) as at from users`;
  const people = new Map(
    (await sql<{ id: string; email: string }[]>`select id, email from users`).map(
      ({ id, email }) => [email.split("@")[0], id],
    ),
  );
  return {
    reporter: people.get("lin") ?? "",
    newcomer: people.get("xu") ?? "",
    editor: people.get("zhou") ?? "",
    sections: await ids("sections"),
    pictures: await ids("media"),
    contributors: await sql<
      { id: string; name: string }[]
    >`select id, name from contributors where slug like 'bench-%' order by id`,
    openedAt: first?.at ?? new Date(),
  };
}

async function furnish(url: string, sql: postgres.Sql): Promise<void> {
  const connection = connect(url, 2);
  const before = useConnection(connection);
  try {
    const people = await addPeople();
    await furnishHouse(people);
    const addedBy = personOf(people, "lin").id;
    const size = { width: 1600, height: 1000, widths: [400, 800, 1600] };
    const pictures = Array.from({ length: 12 }, (_, at) => ({
      ...{ id: v7(), file_name: `${at}.jpg`, added_by: addedBy },
      ...size,
    }));
    await sql`insert into media ${sql(pictures)}`;
    const names = NAMES.map((name, at) => ({ id: v7(), name, slug: `bench-${at}` }));
    await sql`insert into contributors ${sql(names)}`;
    await backdate(new Map());
  } finally {
    useConnection(before);
    await connection.close();
  }
}
