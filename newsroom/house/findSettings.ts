import { eq } from "drizzle-orm";
import { type Database, database, type Transaction } from "#db/client.ts";
import { settings } from "#db/schema/settings.ts";

/** The one row's id, the same in every house. */
export const SETTINGS_ID = "00000000-0000-7000-8000-000000000001";

export type Settings = { requiresCheckedReadings: boolean; stamp: number };

/** What the newsroom has decided; before its first decision, nothing is required. */
export async function findSettings(db: Database | Transaction = database()): Promise<Settings> {
  const [row] = await db
    .select({
      requiresCheckedReadings: settings.requiresCheckedReadings,
      stamp: settings.stamp,
    })
    .from(settings)
    .where(eq(settings.id, SETTINGS_ID));
  return row ?? { requiresCheckedReadings: false, stamp: 0 };
}
