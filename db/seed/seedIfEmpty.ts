import { connect, connection, useConnection } from "#db/connection.ts";

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
    // Imported late: the seed plays through the verbs of the whole house, and most starts find it filled.
    const { seed, startOver } = await import("./seed.ts");
    if (Number(known?.["people"]) > 0) await startOver(say);
    await seed(say);
    return true;
  } finally {
    useConnection(before);
    await seeding.close();
  }
}
