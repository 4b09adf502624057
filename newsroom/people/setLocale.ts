import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { database } from "#db/client.ts";
import { users } from "#db/schema/people.ts";
import type { ActorId } from "#newsroom/change.ts";
import { ZhubiError } from "#newsroom/error.ts";
import type { SetLocale } from "./inputs.ts";

/**
 * The interface language of whoever asks; null follows the browser. A taste and not an act upon the
 * house: it concerns nobody else, moves no stamp and leaves no event.
 */
export async function setLocale(actorId: ActorId, { locale }: z.output<typeof SetLocale>) {
  const [chosen] = await database()
    .update(users)
    .set({ locale })
    .where(and(eq(users.id, actorId), eq(users.status, "active")))
    .returning({ locale: users.locale });
  if (!chosen) throw new ZhubiError("not_signed_in");
  return chosen;
}
