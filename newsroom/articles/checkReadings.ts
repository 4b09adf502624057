import type { Transaction } from "#db/client.ts";
import { ZhubiError } from "#newsroom/error.ts";
import { findSettings } from "#newsroom/house/findSettings.ts";
import { countUncertain } from "#newsroom/readings/countUncertain.ts";
import type { ReadBlock } from "#newsroom/readings/readDocument.ts";

/**
 * Where the newsroom requires it, refuses what holds an uncertain reading. The lead picture's caption is no
 * part of the document and takes no marks, so it is not asked.
 */
export async function checkReadings(tx: Transaction, blocks: readonly ReadBlock[]): Promise<void> {
  const { requiresCheckedReadings } = await findSettings(tx);
  if (requiresCheckedReadings && countUncertain(blocks) > 0) {
    throw new ZhubiError("invalid", "readings_unchecked");
  }
}
