import { sql } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import type { articles } from "#db/schema/articles.ts";
import { ZhubiError } from "#newsroom/error.ts";

type Embargoed = Pick<typeof articles.$inferSelect, "embargoUntil" | "embargoNote">;

/**
 * Refuses what would go out before its embargo ends (`at`; left out: now, by the database's clock), unless somebody
 * says why it shall. Answers what the event is to keep of that decision: nothing where there was none.
 */
export async function checkEmbargo(
  tx: Transaction,
  { embargoUntil, embargoNote }: Embargoed,
  { override, at }: { override?: string | null | undefined; at?: Date },
): Promise<{ override?: { reason: string; until: string; note: string } }> {
  if (!embargoUntil) return {};
  const [row] = await tx.execute<{ isEarly: boolean }>(sql`
    select ${embargoUntil.toISOString()}::timestamptz > ${at?.toISOString() ?? sql`now()`}::timestamptz as "isEarly"`);
  if (row?.isEarly !== true) return {};
  if (!override) throw new ZhubiError("invalid", "embargoed");
  return { override: { reason: override, until: embargoUntil.toISOString(), note: embargoNote } };
}
