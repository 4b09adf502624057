import { database } from "#db/client.ts";
import { house } from "#db/schema/house.ts";

export type House = Awaited<ReturnType<typeof findHouse>>;

/** The paper itself; a house that nobody has furnished yet speaks for itself. */
export async function findHouse() {
  const [row] = await database().select().from(house);
  return (
    row ?? {
      only: true,
      name: "Zhubi",
      motto: "",
      zone: "Asia/Taipei",
      language: "zh-Hant" as const,
    }
  );
}
