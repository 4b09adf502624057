import { house as table } from "#db/schema/house.ts";
import { recall } from "./recall.ts";
import { reading } from "./reading.ts";

export type House = Omit<typeof table.$inferSelect, "only">;

/** The paper's name, motto, zone and language. */
export function house(): Promise<House> {
  return recall("house", findHouse);
}

async function findHouse(): Promise<House> {
  const { name, motto, zone, language } = table;
  const [found] = await reading("house").select({ name, motto, zone, language }).from(table);
  if (!found) throw new Error("the paper has no name yet: the table `house` is empty");
  return found;
}
